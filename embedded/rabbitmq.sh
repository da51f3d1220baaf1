#!/usr/bin/env bash
# Gets RabbitMQ and its Erlang into FOLDER/root, where the machine has no installed rabbitmq-server.
set -euo pipefail
folder="${1:?folder}"
[ -d /usr/lib/rabbitmq/lib ] && [ -x /usr/lib/erlang/bin/erl ] && exit 0

"$(dirname "${BASH_SOURCE[0]}")/debian.sh" "$folder" rabbitmq-server
# Erlang's starter has the path of its installation in it: one line says where it stands instead.
for starter in "$folder"/root/usr/lib/erlang/bin/erl "$folder"/root/usr/lib/erlang/erts-*/bin/erl; do
  [ -f "$starter" ] && sed -i "s|^ROOTDIR=.*|ROOTDIR=\"$folder/root/usr/lib/erlang\"|" "$starter"
done
