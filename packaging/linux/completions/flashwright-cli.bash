# bash completion for flashwright-cli
_flashwright_cli() {
  local word=${COMP_WORDS[COMP_CWORD]} command= options= i
  for ((i = 1; i < COMP_CWORD; i++)); do
    case ${COMP_WORDS[i]} in
      devices) command=devices; options='--watch' ;;
      info) command=info; options='--reboot --poweroff --stay' ;;
      inspect) command=inspect; options='--no-verify --hashes' ;;
      extract) command=extract; options='--no-verify' ;;
      flash) command=flash; options='--scene --discard-calibration --accept-board --only --skip --set --repartition --verify --no-verify --reboot --poweroff --stay' ;;
      read) command=read; options='--reboot --poweroff --stay -o --output' ;;
      write) command=write; options='--reboot --poweroff --stay --only --verify --no-verify' ;;
      erase) command=erase; options='--reboot --poweroff --stay --only --all --except-boot --address --length --region --discard-calibration' ;;
      backup) command=backup; options='--reboot --poweroff --stay -o --output --identity --full' ;;
      restore) command=restore; options='--reboot --poweroff --stay --only --skip --no-verify' ;;
      verify) command=verify; options='--reboot --poweroff --stay --only --skip' ;;
      partitions) command=partitions; options='--reboot --poweroff --stay' ;;
      repartition) command=repartition; options='--reboot --poweroff --stay' ;;
      reboot) command=reboot; options='' ;;
      poweroff) command=poweroff; options='' ;;
      memtest) command=memtest; options='--reboot --poweroff --stay' ;;
      loader) command=loader; options='' ;;
      explain) command=explain; options='' ;;
      sim) command=sim; options='--profile --scenario --link --dump' ;;
      completion) command=completion; options='' ;;
    esac
  done
  if [[ $word == -* ]]; then
    COMPREPLY=($(compgen -W '--port --usb-path --maker --wait --fdl --loader --da --preloader --auth --cert --loader-folder --pac --dry-run --yes --no-vault --confirm --json --jsonl --plain --no-color -q --quiet -v --verbose --log-file --lang --practice --baud --raw-mode --block-size --battery --usb-speed'" $options" -- "$word"))
  elif [[ -z $command ]]; then
    COMPREPLY=($(compgen -W 'devices info inspect extract flash read write erase backup restore verify partitions repartition reboot poweroff memtest loader explain sim completion help' -- "$word"))
  else
    compopt -o default; COMPREPLY=()
  fi
}
complete -F _flashwright_cli flashwright-cli
