#!/usr/bin/env bash
# Gets RabbitMQ and its Erlang into FOLDER/root, where the machine has no installed rabbitmq-server.
set -euo pipefail
folder="${1:?folder}"
[ -d /usr/lib/rabbitmq/lib ] && [ -x /usr/lib/erlang/bin/erl ] && exit 0

"$(dirname "${BASH_SOURCE[0]}")/debian.sh" "$folder" rabbitmq-server
# Erlang's starter has the path of an installation in it: say where it stands instead.
sed -i "s|ROOTDIR=/usr/lib/erlang\$|ROOTDIR=\"$folder/root/usr/lib/erlang\"|" "$folder/root/usr/lib/erlang/bin/erl"
