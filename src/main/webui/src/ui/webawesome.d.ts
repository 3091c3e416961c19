import type { CustomElements, CustomCssProperties } from '@awesome.me/webawesome/dist/custom-elements-jsx.d.ts';

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends CustomElements {}
    interface CSSProperties extends CustomCssProperties {}
  }
}
