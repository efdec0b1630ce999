## How to reach me safely

section-contact = How to reach me safely
contact-offer = What to agree with a worker or a friend
contact-intro =
    A worker, a helpline or a friend may want to reach you. How they do it matters.
    You know best which way is safe, and when.
contact-already = How do people reach you now, without it being noticed?
contact-caution =
    No way is safe for ever. You could tell them when something changes.
    A call shows in the list of calls. A text stays in the messages.
contact-ask = A worker can go through this with you. They could keep what you agree in their own record. It may be safer not to write times or code words here.
contact-together =
    When is it safe to ring or write to you, and when is it not?
    What shall I say if somebody else answers?
    How will we know that something has changed?

contact-group-when = When and how
contact-times = I say when it is safe to ring me.
contact-times-hint = Days and hours, and when never. You could agree what to do if a time stops being safe.
contact-way = I say which way is safest.
contact-way-hint = It could be a call, a text, at work, at the school, or at the surgery.
contact-way-worse = the phone, the post or the e-mail is shared or looked through.
contact-first = I ring the worker, not the other way round.
contact-first-hint = A worker may be able to keep a set time free for you.
contact-first-worse = the call shows on your phone or on the bill.
contact-person = Someone I trust can pass on a message.
contact-person-hint = They could know only that it is for you alone. It is best not to ask a child.
contact-person-worse = they tell someone, even out of kindness.

contact-group-other = If someone else answers
contact-other = We have agreed what a worker says if someone else answers.
contact-other-hint = The worker could ask for a person who does not live there, and say sorry, wrong number.
contact-other-worse = it happens often, or the name raises questions.
contact-number = I say whether a worker’s number may show.
contact-number-hint = A number that shows can be rung back. A hidden number can raise questions too.
contact-code = We have a word for “I cannot talk now”.
contact-code-hint = You could have one for “get help” as well, and agree what happens when you say it. Words from everyday talk are best.

contact-group-left = Messages, papers, visits
contact-messages = I ask people to leave no messages.
contact-messages-hint = No voicemail, no text, nothing with a neighbour, unless you have said that it is safe.
contact-send = I say what may be sent, and what not.
contact-send-hint = An envelope can show who it is from. You could ask for post to go to someone else.
contact-send-worse = post comes to a place where others open it.
contact-papers = I can leave papers with the worker.
contact-papers-hint = Forms and leaflets can be found at home. You could ask the worker to keep them.
contact-papers-worse = a paper is found in a bag, a pocket or the car.
contact-visit = For a visit, we have a reason ready.
contact-visit-hint = It is best if you both say the same.
contact-lost = I tell a worker what to do if I cannot be reached.
contact-lost-hint = You could agree how long to wait, whom to ring, and whom not.
contact-lost-worse = someone comes to the door at a bad time. You could say what is safe.
