/** Starts WebGL, so that whoever needs it next does not wait (graphics.ts). */
const gl = new OffscreenCanvas(1, 1).getContext('webgl2');
// What is asked for is done by then.
gl?.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(4));
postMessage(gl !== null);
