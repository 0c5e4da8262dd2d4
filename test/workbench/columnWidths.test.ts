import { pointsOfWidth, widthOfPoints } from '../../src/workbench/host/files/columnWidths';

describe('the width of a column in a file', () => {
  it('counts its padding, as Excel writes it', () => {
    // A new sheet's columns: 8.43 on the screen, 64 pixels, 48 points; 9.140625 in the file.
    expect(pointsOfWidth(9.140625)).toBe(48);
    expect(pointsOfWidth(24)).toBe(126);
  });

  it.each([0, 0.75, 12, 48, 126, 1000.5])('comes back from %d points as it was', (points) => {
    expect(pointsOfWidth(widthOfPoints(points))).toBe(points);
  });
});
