# bash completion for flashwright-cli
_flashwright_cli() {
  local word=${COMP_WORDS[COMP_CWORD]} command= options= i
  for ((i = 1; i < COMP_CWORD; i++)); do
    case ${COMP_WORDS[i]} in
      devices) command=devices; options='--watch' ;;
      info) command=info; options='--reboot --poweroff --stay --watch-boot' ;;
      inspect) command=inspect; options='--no-verify --hashes' ;;
      extract) command=extract; options='--no-verify' ;;
      flash) command=flash; options='--scene --discard-calibration --accept-board --stock-nv --only --skip --set --repartition --resume --same-phone --verify --no-verify --verify-depth --reboot --poweroff --stay --watch-boot' ;;
      read) command=read; options='--reboot --poweroff --stay --watch-boot -o --output' ;;
      write) command=write; options='--reboot --poweroff --stay --watch-boot --only --verify --no-verify --verify-depth' ;;
      erase) command=erase; options='--reboot --poweroff --stay --watch-boot --only --all --except-boot --address --length --region --discard-calibration' ;;
      backup) command=backup; options='--reboot --poweroff --stay --watch-boot -o --output --to --identity --full' ;;
      restore) command=restore; options='--reboot --poweroff --stay --watch-boot --only --skip --latest --other-unit --no-verify' ;;
      verify) command=verify; options='--reboot --poweroff --stay --watch-boot --only --skip' ;;
      partitions) command=partitions; options='--reboot --poweroff --stay --watch-boot' ;;
      repartition) command=repartition; options='--reboot --poweroff --stay --watch-boot' ;;
      reboot) command=reboot; options='' ;;
      poweroff) command=poweroff; options='' ;;
      memtest) command=memtest; options='--reboot --poweroff --stay --watch-boot' ;;
      loader) command=loader; options='' ;;
      diagnose) command=diagnose; options='' ;;
      explain) command=explain; options='' ;;
      doctor) command=doctor; options='--fix --undo --print-rules' ;;
      keys) command=keys; options='' ;;
      vault) command=vault; options='--keep' ;;
      nv) command=nv; options='--reveal --items --entry -o --output' ;;
      history) command=history; options='--chip --product --result --cause --since --limit -o --output --full-unit' ;;
      report) command=report; options='--last -o --output --preview' ;;
      job) command=job; options='--station' ;;
      sim) command=sim; options='--profile --scenario --link --dump' ;;
      symptom) command=symptom; options='--answer' ;;
      completion) command=completion; options='' ;;
    esac
  done
  if [[ $word == -* ]]; then
    COMPREPLY=($(compgen -W '--port --usb-path --maker --wait --fdl --loader --da --preloader --auth --cert --loader-folder --pac --dry-run --yes --confirm --no-vault --json --jsonl --plain --no-color -q --quiet -v --verbose --log-file --trace --lang --practice --baud --raw-mode --block-size --battery --usb-speed'" $options" -- "$word"))
  elif [[ -z $command ]]; then
    COMPREPLY=($(compgen -W 'devices info inspect extract flash read write erase backup restore verify partitions repartition reboot poweroff memtest loader diagnose explain doctor keys vault nv history report job sim symptom completion help' -- "$word"))
  else
    compopt -o default; COMPREPLY=()
  fi
}
complete -F _flashwright_cli flashwright-cli
