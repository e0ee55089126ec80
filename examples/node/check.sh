#!/usr/bin/env bash
# Runs the Node examples against a demo on free ports. Needs Node 20 and npm, and what bin/dateline needs.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
npm ci --no-audit --no-fund --ignore-scripts --loglevel=error
node --test --test-reporter=spec
