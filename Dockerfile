# The app as one image. Two stages: what is needed to build it is not carried along.
FROM node:20.20.2-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
RUN npm run build
RUN npm prune --omit=dev

FROM node:20.20.2-bookworm-slim
ENV NODE_ENV=production
ENV PORT=3000
ENV DATA_DIR=/var/lib/practice-press/data
ENV MEDIA_DIR=/var/lib/practice-press/media
WORKDIR /app
COPY --from=build --chown=node:node /app ./
RUN mkdir -p "$DATA_DIR" "$MEDIA_DIR" && chown -R node:node /var/lib/practice-press
USER node
EXPOSE 3000
# Only the admin's host answers the question, so the check asks under that name.
HEALTHCHECK --interval=10s --timeout=5s --start-period=120s --retries=6 CMD ["node", "-e", "require('node:http').get({ port: process.env.PORT, path: '/healthz', headers: { host: new URL(process.env.ADMIN_URL ?? 'http://localhost').host } }, ({ statusCode }) => process.exit(statusCode === 200 ? 0 : 1)).on('error', () => process.exit(1))"]
CMD ["node", "src/start.mjs"]
