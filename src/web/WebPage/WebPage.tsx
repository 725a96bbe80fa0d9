import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { useRef } from 'react';
import { draftPlan, SAMPLES } from '../../core';
import { DocumentBar } from '../DocumentBar/DocumentBar';
import { ACCEPTED } from '../files';
import { StartScreen } from '../StartScreen/StartScreen';
import { webTexts, type WebLanguage } from '../text/language';
import type { Workspace } from '../workspace';
import { DiscardDialog } from './DiscardDialog';
import { FileDrop } from './FileDrop';
import { OpenFailureBar } from './OpenFailureBar';
import { Panels } from './Panels';
import { useOpenFile } from './useOpenFile';

// Not a class: Fluent UI copies the provider's classes to every dialog, which would then cover the whole window.
const FULL_HEIGHT = { height: '100%' } as const;

export interface WebPageProps {
  readonly language: WebLanguage;
  readonly workspace: Workspace;
}

/** The browser page, for offices whose Word has no task panes, or that use WPS or LibreOffice. */
export function WebPage({ language, workspace }: WebPageProps) {
  const text = webTexts[language];
  const { changed, discardAndOpen, dismissFailure, failure, file, open, openFiles, save, stay, waiting } =
    useOpenFile(workspace);
  const chooser = useRef<HTMLInputElement>(null);
  const choose = (): void => chooser.current?.click();
  const openSample = (sampleId: string): void => {
    const sample = SAMPLES.find(({ id }) => id === sampleId);
    if (sample !== undefined) {
      open({ bytes: sample.build(), name: `${sample.id}.docx` });
    }
  };
  return (
    <FluentProvider lang={language} style={FULL_HEIGHT} theme={webLightTheme}>
      <FileDrop onFiles={(files) => void openFiles(files)}>
        <DocumentBar changed={changed} file={file} onDownload={save} onOpen={choose} text={text} />
        <input
          accept={ACCEPTED}
          aria-label={text.start.choose}
          hidden
          onChange={(event) => {
            const files = [...(event.target.files ?? [])];
            event.target.value = '';
            void openFiles(files);
          }}
          ref={chooser}
          type="file"
        />
        {failure !== null && (
          <OpenFailureBar failure={failure} language={language} onDismiss={dismissFailure} />
        )}
        {file === null ? (
          <StartScreen
            onChoose={choose}
            onDraft={() => open({ bytes: draftPlan.build(), name: text.draftName })}
            onSample={openSample}
            text={text}
          />
        ) : (
          <Panels language={language} workspace={workspace} />
        )}
      </FileDrop>
      {waiting !== null && file !== null && (
        <DiscardDialog name={file.name} onDiscard={discardAndOpen} onStay={stay} text={text} />
      )}
    </FluentProvider>
  );
}
