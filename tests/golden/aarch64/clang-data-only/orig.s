	.text
	.file	"x.c"
	.type	v,@object
	.data
	.globl	v
	.p2align	2
v:
	.word	5
	.size	v, 4
	.section	".note.GNU-stack","",@progbits
