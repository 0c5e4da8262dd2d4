/** Where Microsoft's own copy of Office.js lives. */
export const MICROSOFT_CDN = 'https://appsforoffice.microsoft.com';

/**
 * The pane's Content-Security-Policy, part by part. Nothing but its own server; styles may stand
 * in the page because Fluent UI and Office.js put them there. Who may frame the pane can only be
 * said in a header (`FRAME_ANCESTORS`), not in the page.
 */
export function contentSecurityPolicy({ fromCdn }) {
  const cdn = fromCdn ? ` ${MICROSOFT_CDN}` : '';
  return [
    "default-src 'none'",
    `script-src 'self'${cdn}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    `connect-src 'self'${cdn}`,
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
  ].join('; ');
}

/** Who may show the pane in a frame: Excel on the web. Tenants differ, so this is a list to adapt. */
export const FRAME_ANCESTORS = [
  "'self'",
  'https://*.officeapps.live.com',
  'https://*.sharepoint.com',
  'https://excel.cloud.microsoft',
  'https://onedrive.live.com',
];

/** The headers that whoever hosts the add-in's files should send with them. */
export const HEADERS = {
  'Content-Security-Policy': `frame-ancestors ${FRAME_ANCESTORS.join(' ')}`,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
};
