import devCerts from 'office-addin-dev-certs';
import { HEADERS } from './contentSecurityPolicy.mjs';

const PORT = 3000;

/**
 * How the add-in is served while it is being developed. Excel wants https with a certificate that
 * the machine trusts; asking for one may prompt, so it is done only when a server really starts.
 * `--env http` serves plainly, for tests.
 */
export async function devServer(env) {
  if (!env.WEBPACK_SERVE) return undefined;
  const options = env.http ? undefined : await devCerts.getHttpsServerOptions();
  return {
    server: options ? { type: 'https', options } : 'http',
    port: Number(env.port ?? PORT),
    headers: HEADERS,
    hot: false,
    liveReload: false,
    client: false,
    devMiddleware: { writeToDisk: false },
  };
}
