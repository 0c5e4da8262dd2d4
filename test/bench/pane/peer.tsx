import { Button, FluentProvider, webLightTheme } from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';

/** The least that a React and Fluent pane can be: one button once Office has answered. Ours is measured against it. */
const place = document.getElementById('pane');
if (place)
  void Office.onReady().then(() => {
    createRoot(place).render(
      <FluentProvider theme={webLightTheme}>
        <Button appearance="primary">Press</Button>
      </FluentProvider>
    );
  });
