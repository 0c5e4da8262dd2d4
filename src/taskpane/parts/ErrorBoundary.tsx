import { Component, type ErrorInfo, type ReactNode } from 'react';
import { BROKEN } from '../../text/pane/common';

interface Props {
  readonly children: ReactNode;
  readonly onGoOn: () => void;
}

interface Broken {
  readonly error: unknown;
}

/** Shows, in place of a screen that broke, what happened and how to go on. */
export class ErrorBoundary extends Component<Props, Broken> {
  override state: Broken = { error: null };

  static getDerivedStateFromError(error: unknown): Broken {
    return { error };
  }

  override componentDidCatch(error: unknown, { componentStack }: ErrorInfo): void {
    console.error(error, componentStack);
  }

  private readonly goOn = (): void => {
    this.setState({ error: null });
    this.props.onGoOn();
  };

  override render(): ReactNode {
    const { error } = this.state;
    if (error === null) return this.props.children;
    return (
      <main className="start-page">
        <div role="alert">
          <h1>{BROKEN.title}</h1>
          <p>{BROKEN.happened}</p>
          <button type="button" onClick={this.goOn}>
            {BROKEN.goOn}
          </button>{' '}
          <button
            type="button"
            onClick={() => {
              window.location.reload();
            }}
          >
            {BROKEN.reload}
          </button>
          <details>
            <summary>{BROKEN.detail}</summary>
            <p>{error instanceof Error ? `${error.name}: ${error.message}` : String(error)}</p>
          </details>
        </div>
      </main>
    );
  }
}
