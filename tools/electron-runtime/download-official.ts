/**
 * A program of its own, because @electron/get takes mirror, proxy and cache from the environment of its process, and because
 * a name that the network doesn't resolve can hold a process for long: this one is killed. Arguments: version, folder,
 * checksums.json, milliseconds of patience to connect and between bytes. It tells its parent what happens, as DownloadNews.
 */

import { subscribe } from 'node:diagnostics_channel';
import { readFile } from 'node:fs/promises';
import { downloadArtifact, ElectronDownloadCacheMode, FetchDownloader, type Progress } from '@electron/get';
import * as z from 'zod';
import { diskCode } from './disk-trouble.ts';
import type { DownloadNews } from './download-news.ts';

const [version = '', folder = '', checksumsFile = '', connectMs, silenceMs] = process.argv.slice(2);
let answered = false;

process.on('disconnect', () => process.exit(1)); // nobody waits for us any more
tell(await download().catch(failure));

async function download(): Promise<DownloadNews> {
  const zip = await downloadArtifact({
    version,
    artifactName: 'electron',
    platform: process.platform,
    arch: process.arch,
    tempDirectory: folder,
    checksums: z.record(z.string(), z.string()).parse(JSON.parse(await readFile(checksumsFile, 'utf8'))),
    cacheMode: ElectronDownloadCacheMode.ReadOnly, // a zip that another project fetched will do
    ...(process.env['electron_config_cache'] === undefined ? {} : { cacheRoot: process.env['electron_config_cache'] }),
    downloader: { download: downloadPatiently },
  });
  return { kind: 'done', zip };
}

async function downloadPatiently(url: string, target: string): Promise<void> {
  const { host } = new URL(url);
  const giveUp = new AbortController();
  let clock: NodeJS.Timeout | undefined;
  const allow = (ms: number, why: string) => {
    clearTimeout(clock);
    clock = setTimeout(() => giveUp.abort(new Error(why)), ms);
  };
  const stay = () => allow(Number(silenceMs), `${host} was silent for ${Number(silenceMs) / 1000} s`);

  allow(Number(connectMs), `no connection to ${host} within ${Number(connectMs) / 1000} s`);
  subscribe('undici:client:connected', stay); // Node's own fetch says so there, TLS included
  const getProgressCallback = async ({ transferred, total }: Progress) => {
    stay();
    answered ||= transferred > 0;
    tell({ kind: 'progress', host, done: transferred, total });
  };
  try {
    await new FetchDownloader().download(url, target, { quiet: true, signal: giveUp.signal, getProgressCallback });
  } finally {
    clearTimeout(clock);
  }
}

function failure(error: unknown): DownloadNews {
  const root = rootOf(error);
  const why = root.message === '' ? String(Reflect.get(root, 'code')) : root.message;
  return { kind: 'failed', why, answered, code: diskCode(root) ?? null };
}

/** fetch hides what happened in causes, and two refused addresses in an error without a message. */
function rootOf(error: unknown): Error {
  if (!(error instanceof Error)) return new Error(String(error));
  return error.cause === undefined ? error : rootOf(error.cause);
}

function tell(news: DownloadNews): void {
  process.send?.(news);
}
