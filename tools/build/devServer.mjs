import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import devCerts from 'office-addin-dev-certs';
import { HEADERS } from './contentSecurityPolicy.mjs';

const PORT = 3000;

/** Where `office-addin-dev-certs` puts what it makes. */
const CERTIFICATES = join(homedir(), '.office-addin-dev-certs');

/**
 * The certificate that this machine trusts. Trusting it needs rights (on Linux `sudo`); without them
 * the server starts all the same, with a warning, since a browser can be told to go on.
 */
async function httpsOptions() {
  try {
    return await devCerts.getHttpsServerOptions();
  } catch (error) {
    const [key, cert] = ['localhost.key', 'localhost.crt'].map((name) => join(CERTIFICATES, name));
    if (!existsSync(key) || !existsSync(cert)) throw error;
    console.warn(
      `${error.message.trim()}\nServing with the certificate in ${CERTIFICATES}, which this machine does not trust: ` +
        'a browser will ask before it goes on, and Excel will not open the pane. ' +
        `Trust ca.crt from that folder, or serve without a certificate: npm run dev-server -- --env http`
    );
    return { key: readFileSync(key), cert: readFileSync(cert) };
  }
}

/**
 * How the add-in is served while it is being developed. Excel wants https with a certificate that
 * the machine trusts; asking for one may prompt, so it is done only when a server really starts.
 * `--env http` serves plainly, for tests.
 */
export async function devServer(env) {
  if (!env.WEBPACK_SERVE) return undefined;
  return {
    server: env.http ? 'http' : { type: 'https', options: await httpsOptions() },
    port: Number(env.port ?? PORT),
    headers: HEADERS,
    hot: false,
    liveReload: false,
    client: false,
    static: false,
    devMiddleware: { writeToDisk: false },
  };
}
