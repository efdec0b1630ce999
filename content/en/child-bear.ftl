### The bear’s story, in twelve parts, one for each session. It is read aloud to six-year-olds: grade 3 at most, 60 to 110
### words a part. Sessions may be taken in any order, so each part can be read by itself.
###
### The rules of the story. It is never Bear’s job to fix things. Nothing in it is a secret to keep, a line to learn or a
### word to use at home. Grown-ups in it are safe, and do what grown-ups do. Nobody is hurt by anyone on the page. Bear is
### neither he nor she, and no one in it is a mum or a dad, so that it fits any child.
###
### Who is in it: Bear, a small bear. Moss, the big bear who looks after Bear. Peewit, a lapwing who comes to see Bear,
### as the officer comes to the child. Aunt Fern, family. Old Badger, next door. Otter, who teaches swimming. Mole, who
### digs and can’t hear. Snail, Bear’s snail. A goat. Fox, a young fox (see secrets-2, -4, -6 and -7 in child.ftl).
###
### Each comment “Picture” describes the drawing above that part.

## The button on a session’s page

bear-card = The bear’s story

## Session 1: getting to know you

# Picture: a small brown bear and a lapwing sit side by side on a low stone wall, with a snail between them.
bear-1-title = Bear and the bird
bear-1 = Bear lives on a green hill with Moss. Moss is a big, slow bear who looks after Bear. One day Moss comes up the path with a bird. “This is Peewit,” says Moss. “Peewit has come to see you.” Bear hides behind a fern. “You can play,” says Peewit. “You can talk. You can just sit. When you want to stop, put up a paw.” So they hop. Hop, hop, hop! Bear puts up a paw. Peewit stops at once. Bear tries it again. Peewit stops again! Then they sit on the wall, and Bear shows Peewit the best snail on the hill.

## Session 2: feelings

# Picture: a goat on a hill wears a small red hat. Bear lies on the grass with all four paws in the air, laughing.
bear-2-title = The red hat
bear-2 = Bear has a red hat. Bear loves that hat. But today the wind comes. Whoosh! Off flies the hat, over the wall and far away. Bear sits down by Peewit, the bird. Bear is sad about the hat. Bear is cross with the wind. Then a goat comes round the hill. What is on the goat’s head? A red hat! Bear laughs so much that Bear falls over. The goat gives it back, with a bite out of it. Now Bear is glad, and a bit sad too. “Can I feel two things at once?” asks Bear. “I often do,” says Peewit. “Sometimes I feel three things!”

## Session 3: what my body tells me

# Picture: Bear and Moss walk paw in paw over a stone bridge. Behind them a log lies across the stream.
bear-3-title = The wobbly log
bear-3 = Bear is off to the pond with Moss, the big bear. Bear runs ahead. There is a log across the stream. It is long and wet. Bear puts one paw on it. Thump, thump, goes Bear’s heart. Bear’s legs go wobbly. “My legs are saying uh-oh,” thinks Bear. So Bear turns round and goes back to Moss. “I’m glad you came,” says Moss. Moss looks at the log. It’s loose! They go round by the stone bridge, paw in paw. At the pond they lie in the sun. Bear’s legs don’t wobble now. Bear’s tummy is warm. “Now my legs are saying aah,” says Bear.

## Session 4: calming down

# Picture: inside a round, warm den, Bear and Peewit blow on a dandelion. Its seeds float up.
bear-4-title = A windy day
bear-4 = The wind is loud today. It hoots in the trees. Bear and Peewit, the bird, are in the den, where it’s dry. Bear’s tummy feels tight. “We can’t stop the wind,” says Peewit. “Shall we see what helps your tummy?” They blow on a dandelion, slow and long. They squeeze up small, like a snail, and flop. They look for five green things. They wiggle like worms, and that makes Bear giggle. The wind still hoots. But Bear’s tummy feels soft now. “Worms are best,” says Bear. “Show me again,” says Peewit. So Bear shows Peewit how to be a worm.

## Session 5: people I trust

# Picture: Bear holds up one big paw with five toes. On four of them are small faces: a bear, a bear with a leaf, an otter, a badger. One toe is bare.
bear-5-title = A thorn in the paw
bear-5 = Ow! Bear has a thorn in one paw. Bear hops to Mole. “Mole, I’ve got a thorn!” But Mole is deep down, digging, and can’t hear. That’s not Bear’s fault. So Bear hops on to Otter, who teaches the young ones to swim. Otter stops and looks. “Thank you for telling me. May I?” says Otter. Bear nods, and out comes the thorn. Bear counts who is good at helping. One toe is for Moss, at home. One is for Aunt Fern. One is for Otter. One is for Old Badger next door. One toe has no name yet. “That’s fine,” says Otter. “It’s waiting for someone.”

## Session 6: places

# Picture: a hollow tree on a hill with two round openings. Bear looks out of one, Moss waves from the other.
bear-6-title = Good places
bear-6 = It’s a dry, bright day. “When it rains hard, the stream gets loud,” says Moss, the big bear. “Let’s find good places, just in case.” They walk up to the hollow tree. It’s dry in there, and it has two ways out. They walk down to Old Badger’s door. “Come any time,” says Old Badger. “But what about Snail?” says Bear. “I’ll have to fetch Snail!” “No,” says Moss. “You just go. Snail has a shell, and Snail is my job.” Then they make up the best den ever. It has a slide, a pie shelf and a very small bed for a snail.

## Session 7: calling for help

# Picture: Bear stands on the stone wall with paws round the mouth, calling. Far down the hill three big animals come running to a goat in the mud.
bear-7-title = The goat in the mud
bear-7 = One day the goat gets stuck in the mud. “Baa!” Bear wants to pull. But the mud is deep. So first Bear gets up on the wall, where it’s safe. Then Bear calls, loud and long: “Help! It’s me, Bear! I’m by the stone bridge! The goat is stuck!” Old Badger hears. “Stay there,” calls Old Badger. “We’re on our way.” Here comes Moss, and Otter, and Aunt Fern. Heave! Out pops the goat, brown from nose to tail. “I didn’t pull,” says Bear. “Good,” says Moss. “You stayed safe. Pulling is for big ones. And you didn’t have to call. We look after goats too.”

## Session 8: whose job is it?

# Picture: Bear and Moss sit side by side at the door of the den, with a kite between them. A river shines far away.
bear-8-title = Loud by the river
bear-8 = Two big bears live by the river. Today one of them is shouting. Bear hears it from the path, and goes home to Moss, who looks after Bear. “It’s because of me,” says Bear. “I dropped my berries on their path.” Moss sits down. “Berries don’t make anyone shout,” says Moss. “Big bears choose what they do.” “Shall I make it stop?” asks Bear. “No,” says Moss. “That’s a job for big ones. Old Badger and I will get help.” Bear thinks. “I like that bear. That bear makes good kites.” “You can like that bear,” says Moss. “Now, what shall we play?”

## Session 9: surprises and worries

# Picture: Bear hands a big grey stone to Moss. On the table behind them stands a nut cake.
bear-9-title = The stone
bear-9 = Moss, the big bear, is making a nut cake for Otter. “It’s a surprise till tea,” says Moss. Bear likes that. It feels like bubbles. Then Fox puts a stone in Bear’s bag. “Hide it,” says Fox. “Never tell.” The stone is heavy. Bear carries it all day, and the next day too. At last Bear goes to Moss. “Fox said never tell.” “You can always tell,” says Moss. “It’s never too late. You did nothing wrong.” Moss picks up the stone. “This is too heavy for a small bear. I’ll carry it now, and I know who can help.” Bear skips all the way to the pond.

## Session 10: things I’m good at

# Picture: Bear rolls down a green hill with ears flapping. Snail watches from a daisy.
bear-10-title = What Bear is good at
bear-10 = “What are you good at?” asks Peewit, the bird. “Nothing,” says Bear, and looks at the grass. They walk to the pond. “Bear keeps trying to swim, even when it’s cold,” says Otter. They walk to the wall. “Bear tells the best jokes about goats,” says Old Badger. Snail says nothing. But Snail comes right out of the shell, and Snail does that only for Bear. “And you’re the best at playing worms,” says Peewit. Bear goes a bit pink under the fur. Then Bear rolls all the way down, just for fun, with ears flapping. “I’m good at that too,” says Bear.

## Session 11: changes

# Picture: Bear looks out of a small round window at the moon and one big star. Snail is on the sill.
bear-11-title = The new den
bear-11 = Bear and Moss, the big bear, have a new den. It’s by a birch tree, a long way from the old one. Some things are odd. The door creaks. The path bends the wrong way. Bear misses the old wall. Some things are good. There’s a little window, just as high as Bear. “Did we move because of me?” asks Bear. “No,” says Moss. “The big ones chose it.” At night Bear looks out. There’s the same moon. There’s the same big star. Moss hums the same song, a bit out of tune. Snail is on the shelf. Bear is sad and glad, both at once.

## Session 12: looking back

# Picture: Peewit flies up over the hill. Bear waves with both paws, and Moss stands beside Bear with a pie.
bear-12-title = Goodbye, Peewit
bear-12 = It’s the last day for Bear and Peewit, the bird. “I put up my paw, and you stopped,” says Bear. “And we played worms!” Then Bear is cross and kicks a fir cone. “A goodbye can feel like that,” says Peewit. Bear counts who can help, a toe each. Moss. Aunt Fern. Otter. Old Badger. “You still have them,” says Peewit. “And you’re still you.” “What did you like about me?” asks Bear. “Your jokes,” says Peewit. “And how you told me when to stop.” They clap, tap and bow. It’s their own goodbye. Off flies Peewit. Bear waves with both paws, and goes in for pie with Moss.
