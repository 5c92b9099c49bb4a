# One image for every role: `start` serves, `migrate` brings the database up to date.

FROM node:20-slim AS build
WORKDIR /app
COPY . .
# The same bootstrap as on a developer's machine: the pinned pnpm, the committed lockfile.
RUN node scripts/run.mjs install && node scripts/run.mjs build
# Only what runs stays: production dependencies of the API, its build and the built browser packages.
RUN npm exec --yes --package="$(node -p 'require("./package.json").packageManager')" -- \
    pnpm --filter @deskbell/api --prod --legacy deploy /out/packages/api \
  && for name in sdk widget agent-ui; do \
       mkdir -p "/out/packages/$name" && cp -r "packages/$name/dist" "packages/$name/package.json" "/out/packages/$name/"; \
     done \
  && mkdir /out/.deskbell /out/examples && cp -r examples/demo-shop /out/examples/

FROM node:20-slim
ENV NODE_ENV=production NODE_OPTIONS=--max-semi-space-size=32 HOST=0.0.0.0 PORT=3000 DATA_DIR=/app/.deskbell
WORKDIR /app
COPY --from=build --chown=node:node /out ./
USER node
VOLUME /app/.deskbell
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=3s --start-period=30s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/livez`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
# Node is process 1 and handles SIGTERM itself: it drains, then stops.
ENTRYPOINT ["node", "packages/api/bin/deskbell.mjs"]
CMD ["start"]
