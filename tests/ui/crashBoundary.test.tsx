/** @jest-environment jsdom */
import './platform';
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { CrashBoundary } from '../../src/ui/components/CrashBoundary/CrashBoundary';
import { vi } from '../../src/ui/text/vi';

describe('CrashBoundary', () => {
  test('says that the document is safe, and shows the view again on request', async () => {
    // React reports the error to the console as well.
    const report = jest.spyOn(console, 'error').mockReturnValue();
    let broken = true;
    const View = (): string => {
      if (broken) {
        throw new Error('broken');
      }
      return 'Kết quả';
    };
    render(
      <FluentProvider theme={webLightTheme}>
        <CrashBoundary text={vi.crash}>
          <View />
        </CrashBoundary>
      </FluentProvider>,
    );
    expect(screen.getByText(/Văn bản .* không bị ảnh hưởng/)).toBeVisible();
    broken = false;
    await userEvent.setup().click(screen.getByRole('button', { name: 'Hiện lại' }));
    expect(screen.getByText('Kết quả')).toBeVisible();
    report.mockRestore();
  });
});
