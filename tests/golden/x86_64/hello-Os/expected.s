	.file	"orig.c"
	.text
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"i'm unpatched!"
	.text
	.globl	i_m_being_patched
	.type	i_m_being_patched, @function
i_m_being_patched:
.Lkpatch_old_1:
.LFB0:
	.cfi_startproc
	leaq	.LC0(%rip), %rdi
	jmp	puts@PLT
	.cfi_endproc
.LFE0:
	.size	i_m_being_patched, .-i_m_being_patched
.Lkpatch_old_end_1:
	.section	.text.startup,"ax",@progbits
	.globl	main
	.type	main, @function
main:
.LFB1:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
.L3:
	call	i_m_being_patched
	movl	$1, %edi
	call	sleep@PLT
	jmp	.L3
	.cfi_endproc
.LFE1:
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
	.section	.kpatch.text,"ax",@progbits
	.p2align	4
	.globl	i_m_being_patched.kpatch
	.hidden	i_m_being_patched.kpatch
	.type	i_m_being_patched.kpatch, @function
i_m_being_patched.kpatch:
.Lkpatch_new_2:
	.cfi_startproc
	leaq	.LC0.kpatch(%rip), %rsi
	leaq	.LC1.kpatch(%rip), %rdi
	xorl	%eax, %eax
	jmp	printf@PLT
	.cfi_endproc
	.size	i_m_being_patched.kpatch, .-i_m_being_patched.kpatch
.Lkpatch_new_end_2:
	.section	.kpatch.text,"ax",@progbits
	.balign	16
	.type	i_m_being_patched.kpatch_old, @function
i_m_being_patched.kpatch_old:
.Lkpatch_copy_1:
	.cfi_startproc
	leaq	.LC0(%rip), %rdi
	jmp	puts@PLT
	.cfi_endproc
	.size	i_m_being_patched.kpatch_old, .-i_m_being_patched.kpatch_old
.Lkpatch_copy_end_1:
	.section	.kpatch.rodata,"a",@progbits
.LC0.kpatch:
	.string	"tralala"
.LC1.kpatch:
	.string	"you patched my %s\n"
	.section	.kpatch.strtab,"a",@progbits
.Lkpatch_name_0:
	.string	"i_m_being_patched"
	.section	.kpatch.info,"aR",@progbits
	.balign	8
	.long	.Lkpatch_old_1-.
	.long	.Lkpatch_old_end_1-.Lkpatch_old_1
	.long	.Lkpatch_new_2-.
	.long	.Lkpatch_new_end_2-.Lkpatch_new_2
	.long	.Lkpatch_name_0-.
	.long	1
	.zero	12
	.long	.Lkpatch_copy_1-.
	.long	.Lkpatch_copy_end_1-.Lkpatch_copy_1
	.zero	20
