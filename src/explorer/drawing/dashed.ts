import { EdgeRectangleProgram } from 'sigma/rendering';

/** Lines for what only follows from other statements: the same as sigma's, in dashes of 7 pixels with gaps of 5. */
export class DashedEdgeProgram extends EdgeRectangleProgram {
  override getDefinition() {
    const definition = super.getDefinition();
    return {
      ...definition,
      VERTEX_SHADER_SOURCE: definition.VERTEX_SHADER_SOURCE.replace(
        'void main() {',
        `varying float v_along;
void main() {
  // How far along the line, in pixels of the screen.
  v_along = a_positionCoef * length(a_positionEnd - a_positionStart) * u_sizeRatio / (2.0 * u_correctionRatio);`,
      ),
      FRAGMENT_SHADER_SOURCE: definition.FRAGMENT_SHADER_SOURCE.replace(
        'void main(void) {',
        `varying float v_along;
void main(void) {
  #ifndef PICKING_MODE
  if (mod(v_along, 12.0) > 7.0) discard;
  #endif`,
      ),
    };
  }
}
