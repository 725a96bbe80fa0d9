/** @jest-environment jsdom */
import './platform';
import { act, screen } from '@testing-library/react';
import { selectFinding, visibleFindings } from '../../src/app';
import type { Finding, Severity } from '../../src/core';
import { planWithFaults } from '../app/documents';
import { openCheckedPane, type Pane } from './pane';

function ofSeverity({ session }: Pane, severity: Severity): readonly Finding[] {
  return visibleFindings(session.state.get()).filter((finding) => finding.severity === severity);
}

function listed(): readonly (string | undefined)[] {
  return [...document.querySelectorAll<HTMLElement>('[data-finding]')].map(
    ({ dataset }) => dataset['finding'],
  );
}

describe('the number of findings of one severity', () => {
  test('lists them alone, until the user wants all of them', async () => {
    const pane = await openCheckedPane(planWithFaults());
    const all = listed();
    const errors = ofSeverity(pane, 'error').map(({ id }) => id);
    const number = screen.getByRole('button', { name: /\d+ ?lỗi$/ });
    await pane.user.click(number);
    expect(number).toHaveAttribute('aria-pressed', 'true');
    expect([...listed()].sort()).toEqual([...errors].sort());
    expect(screen.getByText(`Đang chỉ hiện ${errors.length} lỗi.`)).toBeVisible();
    await pane.user.click(screen.getByRole('button', { name: `Hiện tất cả ${all.length} mục` }));
    expect(listed()).toEqual(all);
  });

  test('brings back all when another one is picked in the document', async () => {
    const pane = await openCheckedPane(planWithFaults());
    const all = listed();
    await pane.user.click(screen.getByRole('button', { name: /\d+ ?lỗi$/ }));
    expect(listed()).not.toEqual(all);
    await act(() => pane.session.run(selectFinding(ofSeverity(pane, 'info')[0]?.id ?? '')));
    expect(listed()).toEqual(all);
  });
});
