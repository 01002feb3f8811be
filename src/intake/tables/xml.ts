import sax from 'sax';
import { badInput } from '../../errors.ts';

/** What is met on the way through an XML text; names without their prefixes. */
export type XmlEvent =
  | { readonly open: string; readonly attributes: Readonly<Record<string, string>> }
  | { readonly close: string }
  | { readonly text: string };

const local = (name: string) => name.slice(name.indexOf(':') + 1);

/** Reads XML as it comes. Entities of its own, which can grow without bound, are refused. */
export async function* xmlEvents(text: AsyncIterable<string>, name: string): AsyncGenerator<XmlEvent> {
  const parser = sax.parser(true, { trim: false, normalize: false });
  let events: XmlEvent[] = [];
  let failure: Error | undefined;
  parser.onopentag = ({ name: tag, attributes }) => {
    events.push({
      open: local(tag),
      attributes: attributes as Record<string, string>,
    });
  };
  parser.onclosetag = (tag) => events.push({ close: local(tag) });
  parser.ontext = (part) => events.push({ text: part });
  parser.oncdata = (part) => events.push({ text: part });
  parser.ondoctype = () => {
    failure ??= new Error('it declares entities of its own');
  };
  parser.onerror = (error) => {
    failure ??= error;
  };
  for await (const part of text) {
    parser.write(part);
    if (failure) throw badInput(`${name}: this is no workbook: ${failure.message.split('\n')[0]}.`);
    yield* events;
    events = [];
  }
}
