/** What is used of it: it comes without types. */
declare module "saxen" {
  type Decode = (text: string) => string;

  export class Parser {
    on(
      name: "openTag",
      told: (name: string, attributes: () => Readonly<Record<string, string>>, decode: Decode) => void,
    ): this;
    on(name: "closeTag", told: (name: string) => void): this;
    on(name: "text", told: (text: string, decode: Decode) => void): this;
    on(name: "cdata", told: (text: string) => void): this;
    /** Throws what is wrong, and what a listener throws. */
    parse(xml: string): void;
    stop(): void;
  }
}
