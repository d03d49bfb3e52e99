# Keeps PostgreSQL alive as long as any process holds the lifeline, a FIFO, open for writing; then stops it.
# Its reading end is descriptor 3. Each process that takes hold writes a line.
#
#   supervise.sh LIFELINE start POSTGRES CLUSTER    starts PostgreSQL and ends with it
#   supervise.sh LIFELINE guard PID                 watches over one that already runs

lifeline=$1

wait_until_let_go() {
  while :; do
    while read -r _; do :; done
    # Somebody may be taking hold right now: hide the FIFO from newcomers, then look once more.
    mv -f "$lifeline" "$lifeline.closing"
    read -r _ || return
    mv -f "$lifeline.closing" "$lifeline"
  done
}

# Whoever ends all processes of a service at once must not end this one first.
trap '' HUP INT TERM

case $2 in
start)
  "$3" -D "$4" 3<&- &
  postgres=$!
  (
    wait_until_let_go <&3
    kill -INT "$postgres"
  ) &
  guard=$!
  exec 3<&-
  wait "$postgres"
  code=$?
  exec 2>/dev/null
  kill -KILL "$guard"
  exit "$code"
  ;;
guard)
  wait_until_let_go <&3
  kill -INT "$3"
  ;;
esac
