import type { NextConfig } from "next";

const config: NextConfig = {
  output: "standalone",
  cacheComponents: true,
  partialPrefetching: true,
  reactCompiler: true,
  typedRoutes: true,
  poweredByHeader: false,
  // It would otherwise write instructions of its own into the project.
  agentRules: false,
  experimental: { agentUpgrade: false },
  // These load native code, workers or files at run time, which a bundle would break.
  serverExternalPackages: ["pg", "pg-boss", "pino", "sharp", "@prisma/client", "@prisma/adapter-pg", "nodemailer"],
  images: {
    localPatterns: [{ pathname: "/media/**", search: "" }],
    formats: ["image/webp"],
    // Every size is a file that the optimiser makes once and keeps: few sizes, chosen for the layouts.
    deviceSizes: [390, 640, 828, 1080, 1440, 1920],
    imageSizes: [64, 128, 256],
    minimumCacheTTL: 31_536_000,
  },
  // Types are checked by `npm run typecheck`, once for the whole project and not only for what a page imports.
  typescript: { ignoreBuildErrors: true },
};

export default config;
