# Keeps RabbitMQ and its epmd alive for as long as standard input is open: the JVM at its other end closes it or dies.
#   broker.sh SERVER EPMD_PORT
server=$1
port=$2
exec 3<&0
# The next one waits until all processes of this one, which inherit the lock, have ended.
exec 9>in-use
flock 9
setpriv --pdeathsig TERM epmd -address 127.0.0.1 -port "$port" </dev/null 3<&- &
epmd=$!
setpriv --pdeathsig TERM "$server" </dev/null 3<&- &
broker=$!
{ read -r nothing <&3; kill -TERM "$broker"; } 2>/dev/null &
watch=$!
exec 3<&-
wait "$broker"
code=$?
kill "$watch" "$epmd" 2>/dev/null
exit "$code"
