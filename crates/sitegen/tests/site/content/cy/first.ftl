# What the test page says.
exit-label = [cy] Leave now
front-999 = [cy] In danger? Ring 999
front-999-how = [cy] If you cannot speak, press 55.
front-numbers = [cy] Numbers
front-leaves = [cy] A call stays in the list of calls.
front-hello = [cy] Hello from { $name }
front-heading = [cy] Without scripts
front-intro = [cy] This page needs "no" scripts & <nothing> else.
number-bsl = [cy] BSL: { $how }
number-call = [cy] Call { $number }
number-chat = [cy] Chat: { $address }
number-email = [cy] Email: { $address }
number-for = [cy] For: { $who }
number-relay = [cy] Relay UK: { $number }
number-text = [cy] Text { $number }
number-text-register = [cy] You have to join first: text { $word } to 999.
number-text-word = [cy] Text the word { $word }.
number-web = [cy] Web page: { $address }
hours-uk-time = [cy] These are UK times.
bank-holidays-unknown = [cy] It may be closed on a bank holiday.
area-uk = [cy] All of the UK
area-england = [cy] England
area-croydon = [cy] Croydon
note-police = [cy] Two lines:
    this is the second.
ready = { $n ->
    [0] Nothing is ready.
    [one] One thing is ready.
   *[other] { $n } things are ready.
}
numbers-any-need = [cy] Anything
numbers-any-where = [cy] Anywhere
numbers-need = [cy] What I need
numbers-quiet = [cy] Without speaking
numbers-where = [cy] Where I am
plain-filter = [cy] Choose.
plain-no-saving = [cy] Nothing is saved here.
plain-plan = [cy] Plan
plain-reading = [cy] To read
missing-heading = [cy] Nothing here
missing-back = [cy] Back
