import { Badge } from "@/app/_parts/ui/badge";
import { Button } from "@/app/_parts/ui/button";
import type { Device } from "@/lib/auth";
import { signAllOut, signDeviceOut } from "../actions";
import { deviceName } from "./device-name";

const DAY = new Intl.DateTimeFormat("en", { dateStyle: "medium", timeZone: "UTC" });

/** Where the account is signed in. These forms work without a script, too. */
export function DeviceList({ devices }: { readonly devices: readonly Device[] }) {
  return (
    <div className="grid gap-4">
      <ul className="divide-y divide-line">
        {devices.map((device) => (
          <li key={device.id} className="flex flex-wrap items-center justify-between gap-3 py-3">
            <div>
              <p className="flex flex-wrap items-center gap-2 font-medium">
                {deviceName(device.userAgent)} {device.isThis ? <Badge tone="accent">This device</Badge> : null}
              </p>
              <p className="text-sm text-muted">Signed in on {DAY.format(device.createdAt)}</p>
            </div>
            {device.isThis ? null : (
              <form action={signDeviceOut}>
                <input type="hidden" name="sessionId" value={device.id} />
                <Button type="submit" size="sm">
                  Sign out
                </Button>
              </form>
            )}
          </li>
        ))}
      </ul>
      <form action={signAllOut}>
        <Button type="submit">Sign out everywhere</Button>
      </form>
    </div>
  );
}
