/** A line each: stars | size bought, "–" if it was not bought here | days ago | name | title or "–" | words. */
export const topsBottomsDresses: Readonly<Record<string, string>> = {
  "linen-shirt": `
5 | M | 88 | Delphine A. | – | Soft from the first day. Long enough to sit on, which few shirts are.
5 | S | 97 | Martha G. | – | I sleep in it, swim over it and once gave a talk in it.
4 | L | 110 | Jo B. | – | The band collar stands by itself. Sleeves are low, so it doesn't go under a jacket.
4 | XL | 124 | Renate F. | – | Generous and airy. The sky blue fades a little, in a good way.
3 | XS | 133 | Camille V. | – | Drowns me, even in XS. If you are small, think of it as a dress.
5 | M | 61 | Ingrid S. | – | The spare button was the first thing I needed and it was there.`,
  "rib-tank": `
5 | S | 11 | Luz M. | – | Thick enough to be a top. It keeps its shape through a week of travel.
4 | M | 28 | Hedda P. | – | The scoop is high, so no fuss when bending. Camel is close to skin on me, mind that.
5 | XS | 43 | Thea R. | – | Bought one, then two more.
3 | L | 70 | Birgit N. | – | A little tight at the armhole for my taste. The cotton is very good.
5 | XL | 86 | Carmen D. | – | Finally straps that cover what they should.`,
  tee: `
5 | M | 7 | Nora J. | – | You really can't see through the ivory. I checked in the sun.
5 | S | 20 | Agnes T. | – | Washed it ten times at 40 by accident. Same size, same neck.
4 | L | 35 | Fleur B. | – | Heavier than a summer tee. In autumn it is ideal.
5 | XS | 47 | Zofia K. | – | The side seams stay at the side. It sounds like little and it is everything.
4 | XL | 60 | Dagmar H. | – | Good cloth. I would buy it in grey if they made it.
2 | M | 82 | Lena O. | A plain tee, at this price | It is a good one, but I could not feel the difference to the one I had. Sent it back unworn.
5 | M | 101 | Wanda S. | – | Black is still black after a summer.`,
  "wool-trousers": `
5 | S | 16 | Charlotte E. | – | Wore them on a night train and hung them up in the morning. No creases by noon.
5 | M | 30 | Barbro L. | – | They drop. I walk differently in them.
4 | M | 42 | Simone R. | – | The deep hem is a gift for tall people, I let down all four centimetres.
5 | L | 59 | Annelie W. | – | A high waist that doesn't cut when you sit down to eat.
3 | XS | 68 | Mei L. | – | Lovely cloth, but the side zip is fiddly for the left-handed.
4 | XL | 85 | Gudrun A. | – | Oat shows everything on the tram. Charcoal would have been wiser. The cut is faultless.`,
  "wide-jeans": `
4 | M | 30 | Ada F. | – | Stiff for a week, as promised. Now they are the only pair I wear.
5 | L | 40 | Josephine M. | – | They stand away from the leg and never bag at the knee.
5 | S | 51 | Kaja H. | – | No elastane, no sagging. I had forgotten that jeans could be like this.
2 | S | 63 | Pia T. | Hard work | I gave them two weeks and my waist gave up first. They took them back without a question.
4 | XL | 79 | Louise C. | – | The ecru is thick enough for white underwear. You know why I say it.
5 | M | 93 | Rikke S. | – | The hem covers the loafer by exactly as much as it should.`,
  "linen-trousers": `
5 | M | 117 | Alba N. | – | In August they were the point, as somebody here writes.
4 | L | 129 | Margaux D. | – | The strip of elastic at the back saves the day after lunch.
3 | S | 141 | Edda K. | – | They crease at the hip after one hour of sitting. I knew it, and still.
5 | XS | 148 | Teresa V. | – | Light, wide, opaque. Please make more of them.`,
  "satin-skirt": `
4 | M | 47 | Filippa G. | – | The hem is level, front and back, and has stayed level. I wash it by hand in the basin.
5 | S | 24 | Ottilie B. | – | It moves a moment after I do.
5 | L | 56 | Nina P. | – | With the chunky cardigan by day, with heels by night. The waistband lies flat.
3 | M | 74 | Ruxandra I. | – | Every drop of water leaves a mark until it dries. Pretty, but not for clumsy people like me.
4 | XL | 91 | Yvonne R. | – | Skims and doesn't cling. I did size up.`,
  "button-skirt": `
5 | S | 13 | Flora M. | – | All seven buttons open, and the pockets take my telephone. That settles it.
4 | M | 32 | Leila S. | – | Short, but it stands away from the leg so you can move in it.
4 | XS | 54 | Hilde V. | – | The twill softened after two washes and the colour stayed.
3 | L | 76 | Sabine J. | – | A firm waist. If you are between sizes take the larger.`,
  "denim-skirt": `
5 | M | 89 | Juno A. | – | Did not shrink at all. The waistband sits flat at the back, which is new to me.
4 | S | 115 | Mathilde H. | – | Good denim, real copper buttons. I would like it 3 cm longer.
4 | L | 137 | Ximena R. | – | Knowing that it was cut from the jeans' leftovers makes me like it more.`,
  "knit-dress": `
5 | L | 11 | Gerda M. | – | It follows you without holding on to you. I wear it to work and to dinner.
5 | M | 26 | Liv E. | – | Folds to the size of a book indeed. I travelled for nine days with it and one pair of shoes.
4 | S | 38 | Constance P. | – | No slip needed. The brick is a brave colour and everybody asked.
4 | XL | 57 | Ilse T. | – | Fine merino, so mind your rings. Otherwise I have nothing to say against it.
5 | XS | 65 | Aiko W. | – | Shaped where it matters and straight where it doesn't.
2 | M | 83 | Verena L. | Shows everything | It is comfortable, but on me it showed each line beneath. It may be me. Returned.`,
  "tank-dress": `
4 | S | 5 | Emmy K. | – | Good with a tee beneath. I am 162 cm and had it shortened by a hand’s width.
5 | M | 14 | Iris D. | – | Pockets, a zip that doesn't stick, and it hides lunch.
5 | L | 27 | Solveig N. | – | The straps are wide enough for a real bra. Somebody asked women before they cut this.
4 | XL | 39 | Bernadette O. | – | In November over a roll-neck, as the page says. It works.
3 | XS | 55 | Clara S. | – | A lot of dress for a small person. The forest green is wonderful.`,
  "satin-slip-dress": `
5 | S | 19 | Ophelia R. | – | Lined to the hip, so I wear it without thinking.
4 | M | 31 | Delia V. | – | Over a jumper it becomes a winter dress. The straps slide a little when dancing.
5 | XS | 48 | Anouk B. | – | The champagne is warm and not pink. It looks like more than it cost.
3 | L | 66 | Katrin M. | – | Bias cut is honest. I admired it and sent it back.
5 | M | 87 | Sinead F. | – | Wore it as a guest, twice, and nobody noticed that it was the same dress.`,
  "shirt-dress": `
5 | M | 36 | Julie T. | – | A shirt that lets you forget about the rest. The belt stays in a drawer.
4 | S | 62 | Hanneke P. | – | Crisp poplin, needs the iron. I like ironing, so five for me, four for you.
5 | L | 80 | Eleni G. | – | The width at the hem is just right for a bicycle.
2 | XL | 104 | Monika Z. | Gapes at the chest | The button is exactly where it should not be for me. A snap would do. I sewed one in.
4 | XS | 118 | Lucie A. | – | The sand is a bit see-through against the sun. With a slip it is perfect.`,
  "column-dress": `
5 | S | 29 | Ariane S. | – | It stands up like a column, as it says, and I stood up straighter with it.
5 | M | 71 | Rebecca L. | – | One of sixty, and I felt like it. The bodice needs nothing beneath.
4 | L | 98 | Tilde H. | – | The slit is on the left and so is my better knee. Long: heels or a hem.`,
};
