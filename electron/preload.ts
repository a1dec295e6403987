import { contextBridge, ipcRenderer } from 'electron';
import { CHANNEL } from '../src/core/channel.ts';
import type { Kiosk, News, NewsName } from '../src/core/contract.ts';

type Listener<Name extends NewsName> = (news: News[Name]) => void;
type Hear<Name extends NewsName> = (listener: Listener<Name>) => () => void;

const HEARD: { readonly [Name in NewsName]: Hear<Name> } = {
  library: newsOf('library'),
  mode: newsOf('mode'),
  settings: newsOf('settings'),
  marks: newsOf('marks'),
  frames: newsOf('frames'),
  pointing: newsOf('pointing'),
  talk: newsOf('talk'),
  notes: newsOf('notes'),
  look: newsOf('look'),
};

const kiosk: Kiosk = {
  hear: (name, listener) => HEARD[name](listener),
  ask: (name, argument) => ipcRenderer.invoke(CHANNEL + name, argument),
};

contextBridge.exposeInMainWorld('kiosk', kiosk);

/** One kind of news: the first listener asks main for the newest, later ones get what this page has already. */
function newsOf<Name extends NewsName>(name: Name): Hear<Name> {
  const listeners = new Set<Listener<Name>>();
  let newest: { readonly news: News[Name] } | undefined;
  ipcRenderer.on(CHANNEL + name, (_event, news: News[Name]) => {
    newest = { news };
    for (const listener of listeners) listener(news);
  });
  return (listener) => {
    listeners.add(listener);
    if (newest) listener(newest.news);
    else ipcRenderer.send(`${CHANNEL}hear`, name);
    return () => listeners.delete(listener);
  };
}
