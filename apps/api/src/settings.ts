/** What the process is told from outside; nothing is read from the environment anywhere else. */
export interface Settings {
  databaseUrl: string;
  host: string;
  /** 0 takes any free port. */
  port: number;
  /** Where the web listens; null serves the interface for programs alone. */
  webUrl: string | null;
  /** The folder of the built web's scripts, styles and fonts, `.next/static`; null leaves them to the web. */
  webFiles: string | null;
  /** Where `import.secret` lies; null writes nothing. */
  dataFolder: string | null;
  /** Known to the web too: server rendering speaks for the browser that asked. */
  sharedSecret: string | null;
  /** Exempts an import from rate limits; null where there is none. */
  importSecret: string | null;
  /** Behind a proxy whose `X-Forwarded-*` hold. */
  trustProxy: boolean;
  logLevel: string;
  /** The web's sources change while it serves them: the socket by which it reloads pages is passed on to it. */
  development: boolean;
}
