import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nginxServer } from '../../src/node/hosting/nginx-server.ts';

const PROGRAMS = ['/usr/sbin/nginx', '/usr/local/sbin/nginx', '/usr/bin/nginx'];
const MODULES = ['/usr/lib/nginx/modules', '/usr/lib64/nginx/modules', '/usr/share/nginx/modules'];
const BROTLI = 'ngx_http_brotli_static_module.so';

/** How many times the first page of a starting server is requested before the start has failed. */
const TURNS = 1000;

const brotliModule = () => MODULES.map((folder) => join(folder, BROTLI)).find(existsSync);
const program = () => PROGRAMS.find(existsSync);

/** Whether nginx and the brotli module that the printed configuration needs are installed. */
export function hasNginx(): boolean {
  return program() !== undefined && brotliModule() !== undefined;
}

export type Nginx = {
  /** The address of the site for each given path, ending with that path. */
  readonly addresses: readonly string[];
  readonly stop: () => Promise<void>;
};

/** Serves a built site once for each path, with the server blocks that `nginxServer` prints and nothing added. */
export async function startNginx(root: string, paths: readonly string[]): Promise<Nginx> {
  const home = mkdtempSync(join(tmpdir(), 'mawdi-nginx-'));
  mkdirSync(join(home, 'temporary'));
  const ports = await Promise.all(paths.map(freePort));
  const servers = paths.map((path, at) => {
    const listen = `127.0.0.1:${ports[at]}`;
    return nginxServer({ root, path, listen, origin: `http://${listen}` });
  });
  writeFileSync(join(home, 'nginx.conf'), around(servers.join('\n'), home));
  const nginx = spawn(program() ?? '', ['-p', home, '-c', 'nginx.conf', '-e', 'stderr'], { stdio: 'pipe' });
  let output = '';
  nginx.stderr?.on('data', (data: Buffer) => (output += data.toString()));
  const addresses = paths.map((path, at) => `http://127.0.0.1:${ports[at]}${path}`);
  const stop = async () => {
    await ended(nginx);
    rmSync(home, { recursive: true });
  };
  const [first = ''] = addresses;
  for (let turn = 0; turn < TURNS; turn++) {
    if (nginx.exitCode !== null) throw new Error(`nginx ended with ${nginx.exitCode}: ${output}`);
    if (await fetch(first).then(Boolean, () => false)) return { addresses, stop };
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  await stop();
  throw new Error(`nginx did not answer ${TURNS} requests for ${first}: ${output}`);
}

/** The configuration around the server blocks; nginx writes its own files below `home`. */
function around(servers: string, home: string): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return `load_module ${brotliModule()};
${process.getuid?.() === 0 ? 'user root;' : ''}
daemon off;
pid ${home}/nginx.pid;
worker_processes auto;
error_log stderr;
events { worker_connections 1024; }
http {
access_log off;
${temporary.map((name) => `${name}_temp_path ${home}/temporary/${name};`).join('\n')}
${servers}}
`;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill('SIGTERM');
  });
}
