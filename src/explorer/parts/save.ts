/** Hands a response over as a download, under the name that the server gives it. */
export const saveResponse = async (response: Response, fallback: string) => {
  const name = /filename\*?="?(?:UTF-8'')?([^";]+)/i.exec(
    response.headers.get('content-disposition') ?? '',
  )?.[1];
  save(await response.blob(), name ? decodeURIComponent(name) : fallback);
};

/** A download of the browser's own. */
export const save = (blob: Blob, name: string) => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
};
