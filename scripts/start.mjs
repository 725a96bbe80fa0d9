/**
 * `npm start`: on Windows and macOS opens the add-in in Word; elsewhere, or with `--web`, serves the browser page.
 */
const word = ['win32', 'darwin'].includes(process.platform) && !process.argv.includes('--web');

const { start } = await import(word ? './start-word.mjs' : './start-web.mjs');

try {
  const stop = await start();
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, () => {
      stop().finally(() => process.exit(0));
    });
  }
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
