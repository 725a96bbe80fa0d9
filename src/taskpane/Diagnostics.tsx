import { Button, FluentProvider, Text, Textarea, Title3, webLightTheme } from '@fluentui/react-components';
import { useEffect, useState } from 'react';

export interface DiagnosticsProps {
  /** Tries everything on the open document and says what came of it. */
  readonly run: () => Promise<string>;
  /** Starts without being asked: a test run has opened this page. */
  readonly atOnce: boolean;
}

/** A page for those who look after the product: tries this Word out on an empty document, and shows a report to send back. */
export function Diagnostics({ run, atOnce }: DiagnosticsProps) {
  const [report, setReport] = useState<string | null>(null);
  const [running, setRunning] = useState(atOnce);
  useEffect(() => {
    if (running) {
      void run()
        .then(setReport)
        .finally(() => setRunning(false));
    }
  }, [run, running]);
  return (
    <FluentProvider theme={webLightTheme}>
      <Title3 as="h1">Thử Thể Thức trên Word này</Title3>
      <Text as="p" block>
        Hãy mở một văn bản mới, còn trống. Công cụ chèn chữ thử, sửa, rồi đối chiếu kết quả; không đọc văn bản
        nào khác.
      </Text>
      <Button appearance="primary" disabled={running} onClick={() => setRunning(true)}>
        {running ? 'Đang thử…' : 'Bắt đầu thử'}
      </Button>
      {report !== null && (
        <Textarea aria-label="Báo cáo để gửi lại" readOnly resize="vertical" rows={24} value={report} />
      )}
    </FluentProvider>
  );
}
