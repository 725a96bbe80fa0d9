/** The pages of the product: one webpack entry, one template and one HTML file each. */
export const pages = [
  { name: 'index', entry: './src/web/index.tsx', template: 'src/web/index.html', policy: 'offline' },
  {
    name: 'taskpane',
    entry: './src/taskpane/index.tsx',
    template: 'src/taskpane/taskpane.html',
    policy: 'word',
  },
  {
    name: 'commands',
    entry: './src/commands/index.ts',
    template: 'src/commands/commands.html',
    policy: 'word',
  },
];

/** The address written in manifest.xml; a deployment replaces it by `PUBLIC_URL`. */
export const developmentOrigin = 'https://localhost:3000';

/**
 * Content security policies, by page.
 *
 * `offline`, the browser page: no connection at all, not even to its own origin, so the text of a document cannot leave the machine.
 * `word`, the pages inside Word: office.js comes from Microsoft's network and embeds a frame of the host, so only scripts and
 * connections are limited; connections reach the add-in's own origin (an agency's profile) and nothing else.
 * Fluent UI writes its rules into style elements at run time, hence 'unsafe-inline' for styles.
 */
const policies = {
  offline: {
    'default-src': "'none'",
    'script-src': "'self'",
    'style-src': "'self' 'unsafe-inline'",
    'img-src': "'self' data: blob:",
    'font-src': "'self' data:",
    'connect-src': "'none'",
    'worker-src': "'self' blob:",
    'base-uri': "'none'",
    'form-action': "'none'",
  },
  word: {
    'script-src': "'self' https://appsforoffice.microsoft.com https://ajax.aspnetcdn.com",
    'connect-src': "'self'",
    'worker-src': "'self' blob:",
    'object-src': "'none'",
    'base-uri': "'none'",
    'form-action': "'none'",
  },
};

/** The value of the page's policy; while developing, the reloading server's own socket is let through. */
export function contentSecurityPolicy(name, { development }) {
  const policy = development ? { ...policies[name], 'connect-src': "'self' ws: wss:" } : policies[name];
  return Object.entries(policy)
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join('; ');
}

/**
 * The manifest for an add-in served from `publicUrl` (https, possibly below a folder) instead of this machine.
 *
 * @param {string} manifest
 * @param {string | undefined} publicUrl undefined or empty: the manifest as it is
 */
export function deployedManifest(manifest, publicUrl) {
  if (publicUrl === undefined || publicUrl === '') {
    return manifest;
  }
  const { protocol, origin, pathname } = new URL(publicUrl);
  if (protocol !== 'https:') {
    throw new Error(`PUBLIC_URL must be an https address, Word opens no other: ${publicUrl}`);
  }
  return manifest
    .replaceAll(`<AppDomain>${developmentOrigin}<`, `<AppDomain>${origin}<`)
    .replaceAll(developmentOrigin, origin + pathname.replace(/\/+$/, ''));
}
