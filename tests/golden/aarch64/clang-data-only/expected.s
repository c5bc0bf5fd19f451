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
	.section	.kpatch.text,"ax",%progbits
	.p2align	4
	.globl	f
	.hidden	f
	.type	f, %function
f:
.Lkpatch_new_0:
	.cfi_startproc
	mov	w0, #5
	ret
	.cfi_endproc
	.size	f, .-f
.Lkpatch_new_end_0:
	.section	.kpatch.strtab,"a",%progbits
.Lkpatch_name_0:
	.string	"f"
	.section	.kpatch.info,"aR",%progbits
	.balign	8
	.long	0, 0
	.long	.Lkpatch_new_0-.
	.long	.Lkpatch_new_end_0-.Lkpatch_new_0
	.long	.Lkpatch_name_0-.
	.long	2
	.zero	40
