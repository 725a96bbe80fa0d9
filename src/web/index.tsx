import { FluentProvider, Title3, webLightTheme } from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';

const root = document.getElementById('root');
if (root !== null) {
  createRoot(root).render(
    <FluentProvider theme={webLightTheme}>
      <Title3 as="h1">Thể Thức – kiểm tra thể thức văn bản hành chính</Title3>
    </FluentProvider>,
  );
}
