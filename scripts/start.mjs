/**
 * `npm start`: on Windows and macOS opens the add-in in Word; elsewhere, or with `--web`, serves the browser page.
 */
const word = ['win32', 'darwin'].includes(process.platform) && !process.argv.includes('--web');

const { start } = await import(word ? './start-word.mjs' : './start-web.mjs');

try {
  stopWhenAsked(await start());
} catch (error) {
  console.error(error.message);
  process.exit(1);
}

/** Calls `stop` once, on Ctrl+C, on termination, or when npm has gone. */
function stopWhenAsked(stop) {
  let stopping = false;
  const end = () => {
    if (!stopping) {
      stopping = true;
      stop().finally(() => process.exit(0));
    }
  };
  process.on('SIGINT', end);
  process.on('SIGTERM', end);
  // A terminated npm ends the shell between it and us, but that shell passes nothing on: a new parent is the only sign.
  if (process.env.npm_lifecycle_event !== undefined) {
    const parent = process.ppid;
    setInterval(() => process.ppid !== parent && end(), 300).unref();
  }
}
