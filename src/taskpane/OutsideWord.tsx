import {
  FluentProvider,
  Link,
  Text,
  Title3,
  makeStyles,
  tokens,
  webLightTheme,
} from '@fluentui/react-components';

const TEXTS = {
  vi: {
    title: 'Thể Thức chạy trong Microsoft Word',
    explanation:
      'Trang này là ngăn công cụ của phần bổ trợ: hãy mở văn bản trong Word rồi bấm nút “Kiểm tra” của Thể Thức trên dải lệnh.',
    connection: 'Nếu đang mở trong Word mà vẫn thấy dòng này, xin kiểm tra kết nối mạng rồi mở lại ngăn.',
    page: 'Kiểm tra một tệp .docx ngay trong trình duyệt',
  },
  en: {
    title: 'Thể Thức works inside Microsoft Word',
    explanation:
      'This page is the add-in’s task pane: open the document in Word and press “Kiểm tra” of Thể Thức on the ribbon.',
    connection: 'If you see this inside Word, please check the network connection and open the pane again.',
    page: 'Check a .docx file in the browser instead',
  },
};

const useStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
    maxWidth: '40rem',
  },
  text: { margin: '0' },
});

export interface OutsideWordProps {
  readonly language: 'vi' | 'en';
}

/** What the pane says when no Word shows it. */
export function OutsideWord({ language }: OutsideWordProps) {
  const styles = useStyles();
  const text = TEXTS[language];
  return (
    <FluentProvider lang={language} theme={webLightTheme}>
      <main className={styles.page}>
        <Title3 as="h1" className={styles.text}>
          {text.title}
        </Title3>
        <Text as="p" className={styles.text}>
          {text.explanation}
        </Text>
        <Text as="p" className={styles.text}>
          {text.connection}
        </Text>
        <Link href="index.html">{text.page}</Link>
      </main>
    </FluentProvider>
  );
}
