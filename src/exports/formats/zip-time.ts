/** 1980-01-01 00:00, the first moment that a zip file can say. */
const [time, date] = [0, 0x0021];

/**
 * The same zip file without the time at which it was packed, so that the same content is the same bytes. In place. Takes
 * files without a comment at their end, as packers make them.
 */
export const withoutTime = (zip: Buffer): Buffer => {
  const end = zip.length - 22;
  if (zip.readUInt32LE(end) !== 0x06054b50) throw new Error('no end of a zip file where it should be');
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    const local = zip.readUInt32LE(at + 42);
    for (const place of [at + 12, local + 10]) {
      zip.writeUInt16LE(time, place);
      zip.writeUInt16LE(date, place + 2);
    }
    at += 46 + zip.readUInt16LE(at + 28) + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return zip;
};
