import { FluentProvider, Title3, webLightTheme } from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';

async function start(): Promise<void> {
  await Office.onReady();
  const root = document.getElementById('root');
  if (root !== null) {
    createRoot(root).render(
      <FluentProvider theme={webLightTheme}>
        <Title3 as="h1">Thể Thức</Title3>
      </FluentProvider>,
    );
  }
}

void start();
