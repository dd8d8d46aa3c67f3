#!/bin/sh
# Bundles the action and the command line into a folder: `sh scripts/bundle.sh dist`. Each bundle has a folder of its
# own, because both give their chunks the same names.
set -eu
rm -rf "$1"
ncc build build/src/main.js -o "$1" --no-cache --license licenses.txt
ncc build build/src/cli/index.js -o "$1/cli" --no-cache --license licenses.txt
node build/scripts/write-ascii.js "$1"
cp build/src/cli.js "$1/cli.js"
chmod +x "$1/cli.js"
