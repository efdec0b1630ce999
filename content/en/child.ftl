### What a child of 6 to 12 sees and hears, with a grown-up beside. It is read aloud to six-year-olds: grade 3 at most.
### “I” is the grown-up beside the child, except on cards and buttons for the child to
### press, and in plan-first: there it is the child.
### Except on the toy telephone, no words to say to others are put into the child’s mouth, and nothing is a secret to keep. Facts: facts/children-part.toml.

## On every page

child-next = Next
child-before = Go back
child-again = Again
child-finish = All done
child-read = Read it to me
child-hush = Stop reading
child-stop = Stop
child-stopped = We’ve stopped. That’s fine. We can breathe, play or just sit.
child-go-on = Carry on
child-well-done = Thank you!

## You and me

rules-title = You and me
rules-1 = Hello! This time is just for you.
rules-2 = You can say no. You can say stop. If you say stop, I stop.
rules-3 = You can talk. You can draw. You can just sit.
rules-4 = You can’t get it wrong here.
rules-5 = What we do here isn’t a secret. You can tell anyone.
rules-6 = If someone is hurt, or might get hurt, I tell a grown-up who can help.
rules-7 = I’ll tell you before I tell anyone else, if I can.
rules-8 = I write notes about our time. You can ask me what they say.
rules-keep = I can save some of what you pick, so it’s still here next time. You say yes or no. You can change your mind. You can ask me who sees it.
rules-9 = You can ask me things too.

## Feelings

feelings-title = How do you feel?
feelings-hint = You can pick more than one. All feelings are OK.
face-happy = Happy
face-sad = Sad
face-cross = Angry
face-scared = Scared
face-worried = Worried
face-calm = Calm
face-shy = Shy
face-mixed = Mixed up
face-lonely = Lonely
face-tired = Tired
face-brave = Brave
face-none = I don’t know
feelings-after = Feelings come and go. You can have two at once.

## The body

body-title = My body tells me
body-hint = Think of the top of a big slide. What does your body do? Tap there.
body-none = Can’t feel anything? That’s fine too.
body-head = My head feels hot
body-eyes = My eyes want to cry
body-throat = My throat feels tight
body-heart = My heart goes thump
body-tummy = My tummy feels funny
body-hands = My hands feel wet or cold
body-legs = My legs wobble
body-feet = My feet want to run
body-after = Sometimes your body says “uh-oh”. Then you can go to a grown-up you trust.
body-warm = Now think of sitting in the sun. Is your nose warm? Are your toes warm?

## Breathing

breathing-title = Slow breaths
breathing-hint = Watch the ball. Breathe in as it grows. Breathe out as it shrinks.
breathing-still = Or I count to four and you breathe in. I count again and you breathe out.
breathing-start = Start the ball
breathing-stop = Stop the ball
breathing-in = In
breathing-out = Out

## Five things

senses-title = Five, four, three, two, one
senses-see = Find five things you can see.
senses-touch = Find four things you can touch.
senses-hear = Find three things you can hear.
senses-smell = Find two things you can smell.
senses-like = Find one thing you like.
senses-tap = Tap a dot each time you find one.
senses-dot = Found one
senses-skip = Skip this one
senses-after = How does your body feel now?

## Squeeze and let go

squeeze-title = Squeeze and let go
squeeze-1 = Close your hand. There’s a lemon in it!
squeeze-2 = Squeeze the lemon. Hold it: one, two, three.
squeeze-3 = Let go. Shake your hand.
squeeze-4 = Pull your arms in, like a snail.
squeeze-5 = Out you come, snail! Let your arms flop.
squeeze-6 = You’re on a beach! Push your toes into the sand. Hold it.
squeeze-7 = Let go. Wiggle your toes.
squeeze-8 = How does your body feel now?

## A hand of five

hand-title = My helping hand
hand-hint = Tap a finger. Who listens to you? Who do you feel safe with?
hand-finger-1 = Thumb
hand-finger-2 = Pointing finger
hand-finger-3 = Tall finger
hand-finger-4 = Ring finger
hand-finger-5 = Little finger
hand-empty = No one yet
hand-choose = Who is on this finger?
hand-name = What do you call them?
hand-name-hint = You can leave this out.
hand-else = Someone else
hand-in = In my family
hand-out = Not in my family
hand-put = Put them on my hand
hand-off = Take this one off
hand-back = Back to my hand
hand-find-outside = Is there one more, who isn’t in your family? If not, we can look together.
hand-has-outside = Someone on your hand isn’t in your family. Is that a grown-up? If not, we can look for one.
hand-next = If one can’t help, it’s not your fault. You can tell the next one.

who-mum = Mum
who-dad = Dad
who-gran = Gran
who-grandad = Grandad
who-sister = My sister
who-brother = My brother
who-aunt = My aunt
who-uncle = My uncle
who-carer = My carer
who-step = My step-mum or step-dad
who-cousin = My cousin
who-social-worker = My social worker
who-leader = A leader at my club, or where we pray
who-teacher = My teacher
who-friend = My friend
who-friends-parent = My friend’s mum or dad
who-neighbour = Someone next door
who-doctor = A doctor or nurse
who-police = The police
who-childline = Childline
who-officer = The grown-up here with me

## In and out of the family

circles-title = Who helps me?
circles-family = In my family
circles-outside = Not in my family
circles-hint = Who do you feel safe with? Tap them.
circles-for = Who can I go to?
circles-talk = When I’m sad
circles-play = When I want to play
circles-school = When I’m at school
circles-night = When I’m scared at night
circles-none = No one yet? That’s OK. We can look together.

## Safe places

places-title = Safe places
places-hint = Where can you go if it gets loud or scary? I’ll ask your safe grown-up too. I’ll say who that is.
places-in = At home
places-room = My room
places-sibling-room = My brother’s or sister’s room
places-garden = The garden
places-out = Out of my home
places-next-door = Next door
places-friend = My friend’s home
places-school = School
places-family = Gran’s or my aunt’s
places-other = Somewhere else
places-none = Nowhere feels safe
places-none-after = Thank you for telling me. It’s not your job to fix it. I’ll tell a grown-up who can help.
places-after = Go if it’s safe to go. If you can’t, it’s not your fault. It’s not your job to stop it.

## Calling for help

phone-title = Calling for help
phone-first = First, get somewhere safe. Then you can ring. You don’t have to.
phone-hint = This is a toy phone. It can’t ring anyone. Press 9, 9, 9. Then press the green button, “Call”.
phone-shows = On the phone
phone-nothing = Nothing yet
phone-ring = Call
phone-back = Rub out
phone-other = This toy knows 9, 9, 9. It knows Childline too: 0800 1111. Have another go.
phone-childline = “Hello, this is Childline. What would you like to talk about?” You can say a lot or a little. It’s free. If they’re busy, try again.
phone-service = A voice says: “Emergency. Which service?” It means: who do you need?
phone-say-police = Police
phone-say-ambulance = Ambulance
phone-cannot = What if I can’t talk?
phone-where = “Where are you?” Say your house number, your street and your town. Or say what you can see. Here you can make one up.
phone-what = “What’s happening?” Say it your own way, like: “Someone is hurt.” Or: “I’m scared.”
phone-name = “What’s your name?” Say your name.
phone-said = I said it
phone-stay = “Stay on the phone.” If it’s not safe, leave the phone and go.
phone-stayed = I’m still here
phone-silent = Don’t hang up. You can cough or tap the phone. On a mobile, a voice says: “Press 55.” Press 5, then 5 again.
phone-heard = Now the police can hear you. If you can, whisper where you are. If not, just listen. They ask yes or no questions. You can tap to answer.
phone-over = That’s the end. The toy phone didn’t ring anyone. You can ring if it’s safe. You never have to.

## A code word

code-title = A code word
code-1 = A code word means: go to your safe place.
code-2 = You pick it with your safe grown-up. I’ll tell you who that is.
code-3 = It can be a funny word. Today we’ll play with “pickle”.
code-4 = Your safe grown-up says it. Then you go to your safe place.
code-5 = That’s all. You just go. You don’t have to fetch anyone.
code-6 = We don’t write it down.
code-7 = If you forget it, or tell someone, it’s not your fault. You can pick a new one.

## Not your fault

fault-title = It’s not your fault
fault-1 = Some grown-ups hurt or scare people at home. It can be loud. It can be quiet. It’s not OK.
fault-2 = It happens in lots of families. No child is the only one.
fault-3 = Grown-ups choose what they do.
fault-4 = A grown-up may say it’s because of a child. It’s still not the child’s fault.
fault-5 = It’s not your job to make it stop.
fault-6 = You can love someone and be cross with them too. Both are OK.
fault-7 = You can tell someone. It’s never too late. If you don’t tell, that’s not your fault.
fault-8 = If you tell and things change at home, that’s not your fault.
fault-9 = You can play. You can laugh. You can be you.

## Surprises and secrets

secrets-title = A surprise, or tell someone?
secrets-hint = A surprise is fun. Soon everyone knows. If someone says “Never tell”, you can tell.
secrets-surprise = A surprise
secrets-tell = Tell someone
secrets-1 = There’s a cake for Gran. She doesn’t know yet.
secrets-2 = Fox hurt Bear. Fox says: “Don’t tell.”
secrets-3 = We made a card for Sam’s birthday. Sam hasn’t seen it yet.
secrets-4 = Fox says to Bear: “If you tell, you’ll be in trouble.”
secrets-5 = We’re taking Grandad to the sea on Sunday. He doesn’t know yet.
secrets-6 = Fox says to Bear: “If you tell, I won’t be your friend.”
secrets-7 = Fox gives Bear a present. Fox says: “Don’t tell your grown-ups.”
secrets-is-surprise = This is a surprise. Soon everyone will know, and it’s fun.
secrets-is-tell = Bear can tell. Bear did nothing wrong. You can tell too, even a long time after.
secrets-after = What we do here isn’t a secret. It’s never your fault if you tell.

## Worries

worries-title = A worry
worries-hint = Have you got a worry? How big is it?
worry-small = Small
worry-middle = Middle-sized
worry-big = Big
worry-none = Not today
worries-say = You can tell me. You can show me. Or you can keep it for now.
worries-heard = I’ve said it
worries-carry = Thank you. I heard you. It’s not your job to fix it.
worries-go = You take it
worries-keep = I’ll keep it for now
worries-kept = That’s fine. You can tell me another day. If you’ve told me that someone might get hurt, I’ll tell a grown-up who can help.
worries-gone = I’ve got it now. If someone might get hurt, I’ll tell a grown-up who can help. You can ask me about it.
worries-another = I’ve got a worry

## Good at

strengths-title = I’m good at
strengths-hint = Tap what you’re good at. Watch it grow!
strength-kind = I’m kind
strength-funny = I’m funny
strength-draw = I can draw
strength-run = I can run fast
strength-friend = I’m a good friend
strength-help = I help
strength-listen = I listen
strength-sing = I sing or dance
strength-game = I’m good at games
strength-animals = I look after animals
strength-try = I try again
strength-ask = I ask for help
strengths-after = All of this is you. And you’re still growing!
helped-title = What helped on a bad day?
helped-cuddle = A cuddle
helped-pet = A pet
helped-music = Music
helped-den = A den
helped-friend = A friend
helped-else = Something else

## Changes

changes-title = What’s new?
changes-hint = Tap the ones that fit you.
change-home = A new home
change-school = A new school
change-visits = I see Mum or Dad some days
change-miss = I miss someone
change-grown-up = A new grown-up at home
change-friends = New friends
change-rules = New rules
change-online = My phone or games
change-none = Nothing much
changes-safe = What I can do
changes-address = If someone asks where I live, I can tell my safe grown-up they asked.
changes-door = If the doorbell rings, I get my safe grown-up.
changes-fetch = Someone comes to get me at school, and I didn’t know? I tell my teacher.
changes-ask = If a message or a present feels odd, I show a grown-up I trust.
changes-game = In games online, I don’t say my real name or my school.
changes-after = If you’re sad or scared anywhere, you can tell a grown-up you trust. If you’re not safe there, you can ring 999 and say where you are. You don’t have to.
changes-slip = Can’t do these? Told someone where you live? It’s not your fault.

## My plan

plan-title = My safe plan
plan-hint = What can you do if it gets loud or scary?
plan-first = I get out of the way. It’s not my job to stop it.
plan-room = I go to my safe place at home
plan-outside = I go to my safe place outside
plan-phone = I know where a phone is
plan-call = I can ring 999 if it’s safe
plan-code = When I hear our code word, I go
plan-siblings = My brother or sister has a place too
plan-next-door = I can go next door, if we’ve said that’s OK
plan-talk = I talk to someone after
plan-not-yet = I don’t know yet
plan-after = I’ll ask your safe grown-up about this plan. If you can’t do it, or do something else, it’s not your fault.

## Who I still have

still-title = Who can I still go to?
still-hint = We’ll say goodbye soon. Who can you go to then?
still-after = If you picked someone, you can talk to them. You can ring Childline too: 0800 1111. They listen to children. It’s free.

## The end of a session

ending-title = Before we stop
ending-home = Who is at home today?
ending-say = What did we do today?
ending-say-hint = Say a lot or a little. Or just tap.
ending-say-talked = We talked
ending-say-played = We played
ending-say-drew = We drew
ending-say-ask = Something else
ending-slip = You can tell anyone. It isn’t a secret. It’s never your fault if you tell.
ending-kind = Now something nice. Pick one.
ending-kind-five = A high five in the air
ending-kind-wave = A big wave
ending-kind-stretch = A long stretch
ending-kind-joke = A joke
ending-kind-song = A song
ending-kind-star = Tell me one good thing about me
ending-keep = Shall I save what you picked, so it’s still here next time?
ending-keep-yes = Yes
ending-keep-no = No
ending-keep-perhaps = I don’t know
ending-bye = Bye! It was lovely to see you.
