import { downloadFile } from "../download-file";
import { hexOfToken } from "../hex-of-token";

/** Saves the whole drawing as an SVG file that stands alone: the page's colours are written into it. */
export function downloadDrawing(drawing: SVGSVGElement, { width, height }: { readonly width: number; readonly height: number }): void {
  const copy = drawing.cloneNode(true);
  if (!(copy instanceof SVGSVGElement)) return;
  copy.setAttribute("viewBox", `0 0 ${width} ${height}`);
  copy.setAttribute("width", String(Math.ceil(width)));
  copy.setAttribute("height", String(Math.ceil(height)));
  copy.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  const text = new XMLSerializer()
    .serializeToString(copy)
    .replaceAll(/var\((--[\w-]+)\)/g, (_whole, name: string) =>
      name === "--font-mono" ? "monospace" : name.startsWith("--font") ? "sans-serif" : `#${hexOfToken(name)}`,
    );
  downloadFile("state-machine.svg", "image/svg+xml", text);
}
