### What a child of 6 to 12 sees and hears, with a grown-up beside. Reading age 7.

## On every page

child-next = Next
child-before = One back
child-again = Again
child-finish = All done
child-read = Read it to me
child-hush = Stop reading
child-stop = Stop
child-stopped = We stop. That is fine. We can breathe, play or just sit.
child-go-on = Go on
child-well-done = Thank you!

## You and me

rules-title = You and me
rules-1 = Hello! This is your time.
rules-2 = You can say no. You can say stop. I will stop.
rules-3 = You can talk. You can draw. You can just sit.
rules-4 = There is no right and no wrong here.
rules-5 = Most of what you say stays with me.
rules-6 = Did someone hurt you? Might someone get hurt? Then I tell people who can help.
rules-7 = If I can, I tell you first.
rules-8 = I write a bit down at work. You can ask me what.
rules-keep = I can lock what you pick in here till next time. You can say no. You can ask me to rub it out.
rules-9 = You can ask me things too.

## Feelings

feelings-title = How do you feel?
feelings-hint = You can pick more than one. All of them are fine.
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
face-none = I do not know
feelings-after = A feeling can change. You can have two at once.

## The body

body-title = My body tells me
body-hint = Think of a race or a big slide. Where do you feel it? Tap there.
body-none = Do you feel nothing? That is fine too.
body-head = My head is hot
body-eyes = My eyes want to cry
body-throat = My throat is tight
body-heart = My heart goes thump
body-tummy = My tummy feels odd
body-hands = My hands are wet or cold
body-legs = My legs shake
body-feet = My feet want to run
body-after = It is good that your body tells you. You can tell a grown-up you trust.
body-warm = Now think of a soft bed or a big hug. Where do you feel warm? Put your hand there.

## Breathing

breathing-title = Slow breath
breathing-hint = Watch the ball. Breathe in as it grows. Breathe out as it shrinks.
breathing-still = Breathe in and count to four. Then breathe out and count to four.
breathing-start = Start
breathing-stop = Rest the ball
breathing-in = In
breathing-out = Out

## Five things

senses-title = Five, four, three, two, one
senses-see = Find five things you can see.
senses-touch = Find four things you can touch.
senses-hear = Find three things you can hear.
senses-smell = Find two things you can smell.
senses-like = Find one thing you like.
senses-tap = Tap a dot for each one.
senses-dot = One more
senses-skip = Skip this one
senses-after = How is your body now?

## Squeeze and let go

squeeze-title = Squeeze, and let go
squeeze-1 = Make a fist. It has a lemon in it!
squeeze-2 = Squeeze the lemon. Hold it: one, two, three.
squeeze-3 = Let go. Shake your hand.
squeeze-4 = Pull your arms in, like a snail.
squeeze-5 = Come out, snail. Let your arms drop.
squeeze-6 = Push your toes in the sand. Hold it.
squeeze-7 = Let go. Wiggle your toes.
squeeze-8 = How is your body now?

## A hand of five

hand-title = My hand of five
hand-hint = Tap a finger. Who listens to you? Who feels safe?
hand-finger-1 = Thumb
hand-finger-2 = First finger
hand-finger-3 = Tall finger
hand-finger-4 = Ring finger
hand-finger-5 = Small finger
hand-empty = Free
hand-choose = Who is on this finger?
hand-name = A name, if you like
hand-name-hint = You can draw, or leave it out.
hand-else = Someone else
hand-in = In my family
hand-out = Not in my family
hand-put = Put on my hand
hand-off = Take off
hand-back = Back to my hand
hand-find-outside = Can you find one more who is not at home with you? If not, we can look for one.
hand-has-outside = You have one who is not in your family. That is good.
hand-next = Did one not help? It is not your fault. You can tell the next.

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
who-leader = A club or faith leader
who-teacher = My teacher
who-friend = My friend
who-friends-parent = My friend’s mum or dad
who-neighbour = Next door
who-doctor = A doctor or nurse
who-police = The police
who-childline = Childline
who-officer = You, here with me

## In and out of the family

circles-title = Who is there for me?
circles-family = In my family
circles-outside = Not in my family
circles-hint = Tap who is kind to you.
circles-for = Who can help with this?
circles-talk = When I am sad
circles-play = When I want to play
circles-school = When I am at school
circles-night = When I am scared at night
circles-none = No one yet. That is fine. We can look some more.

## Safe places

places-title = Safe places
places-hint = Where could you go? I will ask your safe grown-up too.
places-in = At home
places-room = My room
places-sibling-room = My brother’s or sister’s room
places-garden = The garden
places-out = Out of my home
places-next-door = Next door
places-friend = My friend’s home
places-school = School
places-family = Gran or my aunt
places-other = Some other place
places-none = No place feels safe
places-none-after = Thank you for telling me. You do not have to fix it. I will get help with this.
places-after = Go if the way is clear. It is not your job to stop it.

## Calling for help

phone-title = Call for help
phone-first = First, get out of the way. Is it safe? Then you could call. You do not have to.
phone-hint = This is a toy phone. It can not ring. Press 9, 9, 9, and then the green one.
phone-shows = On the phone
phone-nothing = Nothing yet
phone-ring = Ring
phone-back = Take one back
phone-other = This toy knows 9, 9, 9. Try again.
phone-childline = “Hello, this is Childline. What is on your mind?” You can say a lot or a bit. It is free. If they are busy, try again.
phone-service = A voice says: “Emergency. Which service?” It means: who can help?
phone-say-police = Police
phone-say-ambulance = Ambulance
phone-cannot = What if I can not talk?
phone-where = “Where are you?” Say your street and your house. Or say what you can see.
phone-what = “What is going on?” You can say: “Someone is hurt.” Or: “I am scared.”
phone-name = “What is your name?” Say your name.
phone-said = I said it
phone-stay = “Stay on the phone.” Is it not safe? Leave the phone and go.
phone-stayed = I stay on the phone
phone-silent = Wait and listen. You can cough or tap. On a mobile, does it say “Press 55”? Then press 5 and 5. On a house phone, just stay on.
phone-heard = Now they know that you need help. They may not know where you are. Listen. Tap or cough when they ask.
phone-over = Now you know what to say. It is not your job to call.

## A code word

code-title = A code word
code-1 = A code word is a word for help.
code-2 = You pick it with your safe grown-up.
code-3 = It can be a fun word. “Pickle” is just for play.
code-4 = They say it. Then you go to your safe place.
code-5 = That is all. You do not have to save anyone.
code-6 = We do not write it down.
code-7 = Did you forget it? Did it slip out? It is not your fault. You can pick a new one.

## Not my fault

fault-title = It is not my fault
fault-1 = Some grown-ups hurt or scare others at home. It can be loud. It can be quiet. It is not OK.
fault-2 = It is so in lots of homes. I am not the only one.
fault-3 = Grown-ups choose what they do.
fault-4 = They may say it is about me. It is still not my fault.
fault-5 = It is not my job to make it stop.
fault-6 = I may love them. I may be cross. I may be both.
fault-7 = I can tell. Did I tell late, or not at all? That is not my fault.
fault-8 = I told, and then things changed? That is not my fault.
fault-9 = I can play. I can laugh. I can be me.

## Surprises and secrets

secrets-title = Keep it or tell it?
secrets-hint = A surprise: soon all will know. Told to keep it in for good? You can tell.
secrets-surprise = A surprise
secrets-tell = Tell someone
secrets-1 = There is a cake for Gran. She does not know yet.
secrets-2 = Fox hurt Bear. Fox says: “Do not tell.”
secrets-3 = We made a card for Sam.
secrets-4 = Fox says to Bear: “If you tell, you will be in trouble.”
secrets-5 = We go to the sea on Sunday. It is a treat for Mum.
secrets-6 = Fox wants to see or touch where Bear’s pants are. Fox says: “It is our game.”
secrets-7 = Fox gives Bear a gift. Fox says: “Do not tell Mum.”
secrets-is-surprise = This is a surprise. Soon all will know, and it is fun.
secrets-is-tell = Bear can tell. Bear did no wrong. You can tell too, even a long time after.
secrets-after = What we do here is no secret. Does someone ask? You can say: “Ask the grown-up.” If it slips out, it is not your fault.

## Worries

worries-title = A worry
worries-hint = Is there a worry? Pick how big.
worry-small = Small
worry-middle = In between
worry-big = Big
worry-none = Not today
worries-say = You can tell me. You can show me. You can keep it in.
worries-heard = I said it
worries-carry = Thank you. I heard you. You do not have to fix it.
worries-go = You take it
worries-keep = I keep it
worries-kept = That is fine. You can tell me any time.
worries-gone = I have it now. Ask me about it any time.
worries-another = One more worry

## Good at

strengths-title = I am good at
strengths-hint = Pick what you are. See how it grows!
strength-kind = I am kind
strength-funny = I am funny
strength-draw = I draw
strength-run = I run fast
strength-friend = I am a good friend
strength-help = I help
strength-listen = I listen
strength-sing = I sing or dance
strength-game = I am good at games
strength-animals = I care for animals
strength-try = I try again
strength-ask = I ask for help
strengths-after = All of this is you. It grows and grows.
helped-title = What helped on a hard day?
helped-cuddle = A cuddle
helped-pet = A pet
helped-music = Music
helped-den = A den
helped-friend = A friend
helped-else = Something else

## Changes

changes-title = What is new?
changes-hint = What is new? What could you do?
change-home = A new home
change-school = A new school
change-visits = I see Mum or Dad on some days
change-miss = I miss someone
change-grown-up = A new grown-up at home
change-friends = New friends
change-rules = New rules
change-online = My phone or games
change-none = Not much
changes-safe = To be safe
changes-address = Does someone ask where I live? I say: “Ask my grown-up.”
changes-door = The bell rings? I get my grown-up.
changes-fetch = Someone else comes for me? I tell my teacher.
changes-ask = A chat or a gift feels odd? I show a grown-up.
changes-game = In games, I do not say my name or my school.
changes-after = Is a visit sad or scary? You can tell a grown-up you trust. Is it not safe there? You can call 999 and say where you are.
changes-slip = Did you say where you live? It is not your fault.

## My plan

plan-title = My plan
plan-hint = It gets loud or scary. What could you do?
plan-first = I get out of the way. It is not my job to stop it.
plan-room = I go to my safe place at home
plan-outside = I go to my safe place outside
plan-phone = I know where a phone is
plan-call = I could call 999 if it is safe
plan-code = I know what to do at our code word
plan-siblings = My brother or sister has a place too
plan-next-door = I could go next door, if we said so
plan-talk = I talk to someone after
plan-not-yet = I do not know yet
plan-after = I will ask your safe grown-up about this plan. Did you freeze? Did you do something else? It is not your fault.

## Who I still have

still-title = Who is still there?
still-hint = We say goodbye soon. Who is there for you?
still-after = You can talk to them. You can talk to Childline too.

## The end of a meeting

ending-title = Before we stop
ending-home = Who will be there when you get back?
ending-say = What will you say we did?
ending-say-hint = You can say a lot or a bit. It is no secret.
ending-say-talked = “We talked.”
ending-say-played = “We played.”
ending-say-drew = “We drew.”
ending-say-ask = “Ask the grown-up.”
ending-slip = If it slips out, it is not your fault.
ending-kind = Now something kind. Pick one.
ending-kind-five = A high five in the air
ending-kind-wave = A big wave
ending-kind-stretch = A long stretch
ending-kind-joke = A joke
ending-kind-song = A song
ending-kind-star = Tell me one good thing about me
ending-keep = Shall I lock what you picked till next time?
ending-keep-yes = Yes
ending-keep-no = No
ending-keep-perhaps = I do not know
ending-bye = Bye! It was good to see you.
