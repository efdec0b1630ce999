## Pets

section-pets = Pets
pets-offer = If you have a pet, or other animals
pets-intro =
    A pet is family. Many people stay, or go back, to keep one safe.
    “They” here means the person, or people, who hurt or frighten you.
pets-already = What do you already do to keep your pet safe?
pets-caution =
    Fostering schemes do not cover every place, and may be full.
    If it is urgent, you could go first, and ask for help for your pet from somewhere safe.
pets-ask = You could ask an advocate, a refuge, a vet or one of the fostering schemes.
pets-together =
    What happens to the animals when it gets bad?
    Who could take them, today or for longer?
    What would make it easier to ask?

pets-group-stay = Somewhere to stay
pets-scheme = I ask about a scheme that fosters pets.
pets-scheme-hint =
    Dogs Trust has Freedom, for dogs, and Cats Protection has Lifeline, for cats. Endeavour and Refuge4Pets foster pets too.
    Where your pet stays is kept private, and the aim is that you have it back.
pets-scheme-worse = they see a call or a message about it.
pets-refuge = I ask if a refuge can take my pet.
pets-refuge-hint = Most cannot, but you could ask. A helpline may know what there is.
pets-friend = Someone I trust could take my pet.
pets-friend-hint = For a night, or until you have a home again.
pets-friend-worse = they would look there, or make your friend tell them.
pets-animals = Someone could feed my other animals.
pets-animals-hint = Horses, hens and fish need a plan too. Some schemes may take them.
pets-animals-worse = the one who comes to feed them lets slip where you are.

pets-group-ready = Ready to go
pets-papers = I have papers that show the pet is mine.
pets-papers-hint = The vet’s records, receipts and the chip’s details can help. Copies will do.
pets-papers-worse = a name is changed and they get a letter or an email about it.
pets-things = I know where the lead, the carrier and the medicine are.
pets-things-hint = You could leave them where they always are, if they can be reached fast.
pets-things-worse = they notice that things have moved.
pets-fetch = I know how to get my pet out fast.
pets-fetch-hint = You could think of where it hides, and what it comes to.

pets-group-after = Hurt, or left behind
pets-hurt = If my pet is hurt or threatened, I tell someone.
pets-hurt-hint = It is part of the abuse. A worker can help, and a vet can write down what they see.
pets-back = I ask for help to fetch my pet later.
pets-back-hint = You could ask the police to go with you. They cannot always do it.
pets-back-worse = you go alone. A pet can be used to get you to come back.
pets-address = The chip and the vet do not give my address away.
pets-address-hint = You could ask the vet to keep it private. Walks, and even the vet, may need to change too.
pets-address-worse = they can still sign in to the account for the chip.
pets-miss = I can talk about missing my pet.
pets-miss-hint = If you had to leave one behind, that was not your fault.
