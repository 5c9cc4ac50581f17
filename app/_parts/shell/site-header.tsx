import { Menu } from "lucide-react";
import Link from "next/link";
import { SearchButton } from "../search/search-button";
import { ThemeChoice } from "../theme/theme-choice";
import { AccountArea } from "./account-area";
import { Logo } from "./logo";
import { MAIN_NAVIGATION } from "./navigation";
import { NavigationLinks } from "./navigation-links";

/** The bar on every page. On a narrow screen the links are in a menu that needs no script to open. */
export function SiteHeader() {
  return (
    <header data-print="hide" className="sticky top-0 z-30 border-b border-line bg-paper">
      <div className="mx-auto flex h-14 max-w-page items-center gap-3 px-4 sm:px-6">
        <Link href="/" className="mr-2 flex rounded-control text-ink">
          <Logo />
        </Link>
        <nav aria-label="Main" className="max-lg:hidden">
          <NavigationLinks entries={MAIN_NAVIGATION} className="flex items-center gap-0.5" />
        </nav>
        <div className="ml-auto flex items-center gap-2">
          <div className="max-lg:hidden">
            <ThemeChoice />
          </div>
          <SearchButton />
          <AccountArea />
          <details className="lg:hidden">
            <summary className="grid size-9 list-none place-items-center rounded-control border border-line-strong bg-raised [&::-webkit-details-marker]:hidden">
              <Menu aria-hidden className="size-4" />
              <span className="sr-only">Menu</span>
            </summary>
            <div className="absolute inset-x-0 top-full grid gap-4 border-y border-line bg-paper px-4 py-4 shadow-lifted sm:px-6">
              <nav aria-label="Menu">
                <NavigationLinks entries={MAIN_NAVIGATION} className="grid gap-0.5 sm:grid-cols-2" />
              </nav>
              <div className="flex">
                <ThemeChoice />
              </div>
            </div>
          </details>
        </div>
      </div>
    </header>
  );
}
