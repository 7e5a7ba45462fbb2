// The reference Bluesky server with a directory of its own, on loopback, for as long as someone
// holds its standard input open. Prints one JSON line once it answers.
'use strict'

process.env.LOG_ENABLED ??= 'false'

const { randomBytes } = require('node:crypto')
const { mkdirSync, mkdtempSync, rmSync } = require('node:fs')
const { Server } = require('node:net')
const { tmpdir } = require('node:os')
const { join } = require('node:path')

const LOOPBACK = '127.0.0.1'

// Both servers listen on every interface and offer no setting for it.
const listenAnywhere = Server.prototype.listen
Server.prototype.listen = function (port, ...rest) {
  const options = typeof port === 'number' ? { port, host: LOOPBACK } : port
  return listenAnywhere.call(this, options, ...rest)
}

const { PDS, envToCfg, envToSecrets } = require('@atproto/pds')
const { Database, PlcServer } = require('@did-plc/server')

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = new Server()
    probe.once('error', reject)
    probe.listen(0, () => {
      const { port } = probe.address()
      probe.close(() => resolve(port))
    })
  })
}

async function startDirectory() {
  const port = await freePort()
  const directory = PlcServer.create({ db: Database.mock(), port })
  await directory.start()
  return { directory, url: `http://localhost:${port}` }
}

async function startServer(directoryUrl, data, secrets) {
  const port = await freePort()
  const blobs = join(data, 'blobs')
  mkdirSync(blobs)
  const env = {
    port,
    hostname: 'localhost',
    devMode: true,
    dataDirectory: data,
    blobstoreDiskLocation: blobs,
    didPlcUrl: directoryUrl,
    serviceHandleDomains: ['.test'],
    inviteRequired: false,
    disableSsrfProtection: true,
    rateLimitsEnabled: false,
    crawlers: [],
    plcRotationKeyK256PrivateKeyHex: randomBytes(32).toString('hex'),
    ...secrets,
  }
  const server = await PDS.create(envToCfg(env), envToSecrets(env))
  await server.start()
  return { server, url: `http://localhost:${port}` }
}

async function main() {
  const data = mkdtempSync(join(tmpdir(), 'socialdesk-bluesky-'))
  process.on('exit', () => rmSync(data, { recursive: true, force: true }))
  const secrets = {
    adminPassword: randomBytes(16).toString('hex'),
    jwtSecret: randomBytes(16).toString('hex'),
  }
  const { directory, url: directoryUrl } = await startDirectory()
  const { server, url } = await startServer(directoryUrl, data, secrets)

  let stopping = false
  const stop = async () => {
    if (stopping) return
    stopping = true
    await server.destroy()
    await directory.destroy()
    process.exit(0)
  }
  process.on('SIGTERM', stop)
  process.on('SIGINT', stop)
  process.stdin.on('end', stop).resume()
  process.stdout.write(`${JSON.stringify({ url, pid: process.pid, ...secrets })}\n`)
}

main().catch((error) => {
  console.error(error)
  process.exit(1)
})
