/** @type {import("next").NextConfig} */
const config = {
  poweredByHeader: false,
  typedRoutes: true,
};

export default config;
