#!/usr/bin/env bash
# Checks docker-compose.yml against the compose specification, and that a misspelt key would be found. Needs Node 20 and npm, no engine.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/../.." && pwd)

npm --prefix "$here" ci --no-audit --no-fund --ignore-scripts --loglevel=error
lint() { "$here/node_modules/.bin/dclint" --no-color -c "$here/dclint.json" --max-warnings 0 "$@"; }

lint "$root/docker-compose.yml"

# The proof that the check sees: a key of one service, misspelt, must be reported there.
broken=$(mktemp -d)
trap 'rm -rf "$broken"' EXIT
sed '0,/^    depends_on:/s//    depend_on:/' "$root/docker-compose.yml" > "$broken/docker-compose.yml"
if lint "$broken/docker-compose.yml" > "$broken/report.txt" 2>&1 || ! grep -q 'invalid-schema' "$broken/report.txt"; then
  echo "compose-check: a misspelt key (depend_on) was not reported: the check is blind" >&2
  cat "$broken/report.txt" >&2
  exit 1
fi
echo "compose-check: docker-compose.yml is valid, and a misspelt key is reported"
