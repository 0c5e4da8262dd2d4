import { MessageBar, MessageBarBody } from '@fluentui/react-components';

/** Sentences about what stands in the way, each with its own bar. */
export function Sentences({ sentences }: { readonly sentences: readonly string[] }) {
  return sentences.map((sentence) => (
    <MessageBar key={sentence} intent="warning" layout="multiline">
      <MessageBarBody>{sentence}</MessageBarBody>
    </MessageBar>
  ));
}
