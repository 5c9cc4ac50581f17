import { createServer } from "node:net";
import { Fault } from "./fault.mjs";

const HIGHEST_PORT = 65_535;

/** The port to serve on, from PORT, else 3000. @throws Fault when it is no port, or taken. */
export async function freeServingPort(wanted = process.env.PORT ?? "3000") {
  const port = Number(wanted);
  if (!Number.isInteger(port) || port < 1 || port > HIGHEST_PORT) {
    throw new Fault(`PORT is "${wanted}", which is no port: set it to a number from 1 to ${HIGHEST_PORT}, or unset it for 3000.`);
  }
  const refusal = await new Promise((done) => {
    const probe = createServer().once("error", done);
    probe.listen(port, () => probe.close(() => done(undefined)));
  });
  if (refusal === undefined) return port;
  if (refusal.code === "EADDRINUSE") {
    throw new Fault(`port ${port} is busy: stop what listens there, or choose another with PORT=${port + 1} npm start.`);
  }
  throw new Fault(`port ${port} cannot be opened (${refusal.code}): choose another with PORT=3000 npm start.`);
}
